import { load } from 'cheerio/slim';

/** What only a site on a server can use, and the offer of the bundle, which does not hold itself. */
const LEFT_OUT = [
  '[data-bundle-offer]',
  '[data-online-only]',
  'script[type="application/ld+json"]',
  'link[rel=manifest]',
  'link[rel=alternate]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
].join();

/** The attributes in which elements lead to pages. */
const LINKS = { 'a[href]': 'href', 'iframe[src]': 'src', '[data-embed]': 'data-embed' } as const;

/** A piece of a text to be replaced. */
interface Edit {
  from: number;
  to: number;
  by: string;
}

/**
 * A page as it works from a disk: links to folders name the file, which only a server does by itself.
 * Apart from that, and from what is left out, the bytes stay as they are.
 */
export function bundlePage(html: string): string {
  const $ = load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
  const edits: Edit[] = [];
  for (const { startIndex, endIndex } of $(LEFT_OUT).get())
    edits.push({ from: startIndex ?? 0, to: (endIndex ?? -1) + 1, by: '' });
  for (const [selector, attribute] of Object.entries(LINKS)) {
    for (const { startIndex } of $(selector).not(`:is(${LEFT_OUT}), :is(${LEFT_OUT}) *`).get()) {
      // A quotation mark inside a value is written `&quot;`, so that this is the attribute and none else.
      const name = ` ${attribute}="`;
      const from = html.indexOf(name, startIndex ?? 0) + name.length;
      const to = html.indexOf('"', from);
      edits.push({ from, to, by: fileLink(html.slice(from, to)) });
    }
  }
  return apply(html, edits);
}

/** A link to a folder of the site as one to the page in it, before any `?` and `#`. */
export function fileLink(link: string): string {
  const [path = ''] = link.split(/[?#]/);
  const isFolder = path.endsWith('/') && !/^([a-z][a-z\d+.-]*:|\/)/i.test(path);
  return isFolder ? `${path}index.html${link.slice(path.length)}` : link;
}

/** Edits of a text in any order; none lies within another. */
function apply(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + by;
    at = to;
  }
  return result + text.slice(at);
}
