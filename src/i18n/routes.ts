import type { Locale } from '../domain/article.ts';

/** Pages that exist once in each language, with their addresses from the site's root. */
const PATHS = {
  home: { vi: '/', en: '/en/' },
  map: { vi: '/ban-do/', en: '/en/map/' },
  articles: { vi: '/bai/', en: '/en/articles/' },
  sources: { vi: '/nguon/', en: '/en/sources/' },
  data: { vi: '/du-lieu/', en: '/en/data/' },
  embed: { vi: '/nhung/', en: '/en/embed/' },
} as const;

export type PageId = keyof typeof PATHS;

export const PAGE_IDS = Object.keys(PATHS) as PageId[];

/** The address of a page from the site's root. */
export function pathOf(page: PageId, locale: Locale): string {
  return PATHS[page][locale];
}

/** The address of an article from the site's root. */
export function articlePath(locale: Locale, slug: string): string {
  return `${PATHS.articles[locale]}${slug}/`;
}

/** The fragment of a claim on the sources page: `ttxvn-2019-08-04.communes`. */
export function claimAnchor(claimId: string): string {
  return claimId.replace('#', '.');
}

/**
 * A link from one page to another (both paths from the site's root, `from` ending in `/`), relative,
 * so that the same files work at a domain's root, below any folder, and from a disk.
 */
export function relativeLink(from: string, to: string): string {
  const [path = '', ...rest] = to.split(/(?=[?#])/);
  const here = from.split('/').slice(1, -1);
  const there = path.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  const up = '../'.repeat(here.length - shared);
  return `${up || './'}${there.slice(shared).join('/')}${rest.join('')}`;
}
