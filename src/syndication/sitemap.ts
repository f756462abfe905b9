import { SitemapStream, streamToPromise } from 'sitemap';
import { type Locale, LOCALES } from '../domain/locale.ts';
import { absoluteLink } from '../i18n/routes.ts';

/** Host of a build without a known URL; search engines ignore a sitemap of another host. */
export const PLACEHOLDER = new URL('https://site.example/');

/** All pages with their translations (sitemaps.org 0.9 with hreflang links). */
export async function sitemap(
  pages: readonly Record<Locale, string>[],
  site: URL = PLACEHOLDER,
): Promise<string> {
  const link = (path: string) => absoluteLink(site, '/', path);
  const stream = new SitemapStream({
    xmlns: { news: false, video: false, image: false, xhtml: true },
  });
  for (const paths of pages) {
    const links = [
      ...LOCALES.map((lang) => ({ lang, url: link(paths[lang]) })),
      { lang: 'x-default', url: link(paths.vi) },
    ];
    for (const locale of LOCALES) stream.write({ url: link(paths[locale]), links });
  }
  stream.end();
  return `${(await streamToPromise(stream)).toString('utf8')}\n`;
}

/** Allows everything, and names the sitemap if the site's URL is known. */
export function robots(site: URL | undefined): string {
  const where = site ? `\nSitemap: ${absoluteLink(site, '/', '/sitemap.xml')}\n` : '';
  return `User-agent: *\nAllow: /\n${where}`;
}
