import { sourceOf } from '../domain/claims/source.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { PAGE_IDS, type PageId } from '../domain/texts/page.ts';
import type { Paired } from '../domain/texts/prose.ts';
import { unitOf } from '../domain/places/unit.ts';
import {
  articlePath,
  claimPart,
  lessonPath,
  pathOf,
  placePath,
  slidesPath,
  termPath,
  unitPath,
} from './routes.ts';

/**
 * Resolves a link of the texts (`article:how-we-know`, `unit:30280`, `page:map` …) to a path from the site's
 * root; undefined for any other link.
 */
export function pathOfReference(
  href: string,
  {
    register,
    ...dataset
  }: Pick<Dataset, 'register' | 'sources' | 'articles' | 'lessons' | 'glossary'>,
  locale: Locale,
): string | undefined {
  const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/.exec(href) ?? [];
  const slugIn = (texts: readonly { id: string; locale: Locale; slug: string }[]) =>
    texts.find((one) => one.id === target && one.locale === locale)?.slug ?? '';
  switch (scheme) {
    case 'claim':
      return (
        pathOf('sources', locale) +
        claimPart(locale, target, sourceOf(target, dataset.sources) ?? {})
      );
    case 'term':
      return termPath(locale, slugIn(dataset.glossary));
    case 'article':
      return articlePath(locale, slugIn(dataset.articles));
    case 'lesson':
      return lessonPath(locale, slugIn(dataset.lessons));
    case 'slides':
      return slidesPath(locale, slugIn(dataset.lessons));
    case 'unit':
      return unitPath(locale, unitOf(register, target), register);
    case 'place': {
      const [district = '', commune] = target.split('#');
      const path = placePath(locale, unitOf(register, district), register);
      return commune ? `${path}#${commune}` : path;
    }
    case 'page':
      return PAGE_IDS.some((id) => id === target) ? pathOf(target as PageId, locale) : undefined;
    default:
      return undefined;
  }
}

/** The page of each text outside the series, by the text's id. */
const PAGES_OF_TEXTS: Readonly<Record<string, PageId>> = {
  'about-data': 'data',
  'about-teaching': 'teach',
  'evidence-map': 'evidence-map',
};

/**
 * Path of the page with a text, from the site's root.
 * @throws RangeError for a text of content/pages that no page shows.
 */
export function pathOfText(
  text: Pick<Paired, 'id' | 'locale' | 'slug'>,
  { articles, lessons }: { articles: readonly object[]; lessons: readonly object[] },
): string {
  const { id, locale, slug } = text;
  if (articles.includes(text)) return articlePath(locale, slug);
  if (lessons.includes(text)) return lessonPath(locale, slug);
  const page = PAGES_OF_TEXTS[id];
  if (!page) throw new RangeError(`no page shows the text ${JSON.stringify(id)}`);
  return pathOf(page, locale);
}
