import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { PAGE_IDS, type PageId } from '../domain/page.ts';
import { unitOf } from '../domain/unit.ts';
import {
  articlePath,
  claimAnchor,
  lessonPath,
  pathOf,
  placePath,
  slidesPath,
  termPath,
} from './routes.ts';

/**
 * Where a link of our Markdown (`article:how-we-know`, `unit:30280`, `page:map` …) leads, from the site's
 * root; undefined for what is no reference to a place of the site.
 */
export function pathOfReference(
  href: string,
  { register, ...dataset }: Pick<Dataset, 'register' | 'articles' | 'lessons' | 'glossary'>,
  locale: Locale,
): string | undefined {
  const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/.exec(href) ?? [];
  const slugIn = (texts: readonly { id: string; locale: Locale; slug: string }[]) =>
    texts.find((one) => one.id === target && one.locale === locale)?.slug ?? '';
  switch (scheme) {
    case 'claim':
      return `${pathOf('sources', locale)}#${claimAnchor(target)}`;
    case 'term':
      return termPath(locale, slugIn(dataset.glossary));
    case 'article':
      return articlePath(locale, slugIn(dataset.articles));
    case 'lesson':
      return lessonPath(locale, slugIn(dataset.lessons));
    case 'slides':
      return slidesPath(locale, slugIn(dataset.lessons));
    case 'unit':
      return `${pathOf('map', locale)}?unit=${target}`;
    case 'place': {
      const [district = '', commune] = target.split('#');
      const path = placePath(locale, unitOf(register, district));
      return commune ? `${path}#${commune}` : path;
    }
    case 'page':
      return PAGE_IDS.some((id) => id === target) ? pathOf(target as PageId, locale) : undefined;
    default:
      return undefined;
  }
}
