import { type Article, LOCALES } from '../../domain/article.ts';
import { type Fault, show } from '../fault.ts';

/** Every article exists once in each language, at the same place in the series. */
export function articlesPaired(folder: string, articles: readonly Article[]): Fault[] {
  return articles.flatMap((article) => {
    const file = `${folder}/${article.locale}/${article.slug}.md`;
    const fail = (field: string, found: string, expected: string): Fault => ({
      file,
      line: 2,
      record: `article ${show(article.id)}`,
      field,
      found,
      expected,
    });
    return LOCALES.flatMap((locale) => {
      const twins = articles.filter((other) => other.locale === locale && other.id === article.id);
      if (twins.length !== 1) {
        return [
          fail('id', `${twins.length} articles with it in ${folder}/${locale}`, 'exactly one'),
        ];
      }
      const [twin] = twins;
      if (!twin || twin === article) return [];
      if (twin.order !== article.order)
        return [fail('order', String(article.order), `${twin.order}, as in the other language`)];
      // Both languages rest on the same claims and figures.
      return (['cites', 'derives', 'plain'] as const).flatMap((field) => {
        const lacking = twin[field].filter((one) => !article[field].includes(one));
        return lacking.length === 0
          ? []
          : [fail(field, `nothing of ${lacking.join(', ')}`, 'the same as in the other language')];
      });
    });
  });
}
