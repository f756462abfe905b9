import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { newestUpdate } from '../domain/texts/article.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { editionWords } from '../i18n/words/edition-words.ts';
import { messages } from '../i18n/words/messages.ts';
import { absoluteLink, articlePath, pathOf } from '../i18n/routes.ts';

/**
 * The series as an Atom feed (RFC 4287) in one language, newest first. Ids are tag URIs (RFC 4151), independent
 * of the host; links are absolute if the site's URL is known, otherwise relative to the feed, as RFC 4287
 * allows.
 */
export function atomFeed(
  dataset: Pick<Dataset, 'articles' | 'edition' | 'register'>,
  locale: Locale,
  site: URL | undefined,
): string {
  const t = messages(locale);
  const edition = editionWords(dataset, locale);
  const tag = (name: string) =>
    `tag:${dataset.edition.feed.authority},${dataset.edition.feed.date}:${name}`;
  const file = `/feed.${locale}.xml`;
  const link = (to: string) => absoluteLink(site, file, to);
  const series = dataset.articles
    .filter((article) => article.locale === locale)
    .sort((a, b) => (a.published.latest < b.published.latest ? 1 : -1));
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', tag(`series:${locale}`)),
    x('title', edition.title),
    x('subtitle', t.feed.subtitle(edition)),
    x('updated', instant(newestUpdate(series))),
    x('author', [x('name', edition.site)]),
    x('rights', t.footer.words(edition)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: link(file) }),
    x('link', { rel: 'alternate', type: 'text/html', href: link(pathOf('articles', locale)) }),
    ...series.map(({ id, title, description, slug, published, updated }) =>
      x('entry', [
        x('id', tag(`${id}:${locale}`)),
        x('title', title),
        x('summary', description),
        x('published', instant(published.latest)),
        x('updated', instant(updated.latest)),
        x('link', { rel: 'alternate', type: 'text/html', href: link(articlePath(locale, slug)) }),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed)}\n`;
}

/** Midnight of a day in Viet Nam, as an RFC 3339 timestamp. */
const instant = (day: string) => `${day}T00:00:00+07:00`;
