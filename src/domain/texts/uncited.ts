import { LOCALES, type Locale } from '../locale.ts';
import type { Claim } from '../claims/claim.ts';
import type { Article } from './article.ts';

/**
 * Ids of the claims of a source that no article of a language cites, by language, in the order of the source.
 * @param source Its id; without one nothing has to be cited.
 */
export function uncited(
  source: string | undefined,
  claims: ReadonlyMap<string, Pick<Claim, 'source'>>,
  articles: readonly Pick<Article, 'locale' | 'cites'>[],
): Record<Locale, string[]> {
  const all = [...claims].filter(([, claim]) => claim.source === source).map(([id]) => id);
  const missing = (locale: Locale) => {
    const cited = new Set(
      articles.filter((article) => article.locale === locale).flatMap(({ cites }) => [...cites]),
    );
    return all.filter((id) => !cited.has(id));
  };
  return Object.fromEntries(LOCALES.map((locale) => [locale, missing(locale)])) as Record<
    Locale,
    string[]
  >;
}
