import { load } from 'cheerio/slim';

/**
 * Elements that need a server, the offer of the bundle, which does not contain itself, and links to the web that
 * pages have a second time in their list of sources.
 */
const LEFT_OUT = [
  '[popover] .source-links',
  '[data-bundle-offer]',
  '[data-online-only]',
  'script[type="application/ld+json"]',
  'link[rel=manifest]',
  'link[rel=alternate]',
  'meta[property^="og:"]',
  'meta[name^="twitter:"]',
].join();

/** Attributes with links to pages. */
const LINKS = {
  'a[href]': 'href',
  'iframe[src]': 'src',
  'form[action]': 'action',
  '[data-embed]': 'data-embed',
} as const;

/** A range of a text with its replacement. */
interface Edit {
  from: number;
  to: number;
  by: string;
}

/**
 * A page that works over `file://`: links to folders name the file in them, since only servers find it themselves.
 * Except for removed elements, all other bytes stay unchanged.
 */
export function bundlePage(html: string): string {
  const $ = load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
  const edits: Edit[] = [];
  for (const { startIndex, endIndex } of $(LEFT_OUT).get())
    edits.push({ from: startIndex ?? 0, to: (endIndex ?? -1) + 1, by: '' });
  for (const [selector, attribute] of Object.entries(LINKS)) {
    for (const { startIndex } of $(selector).not(`:is(${LEFT_OUT}), :is(${LEFT_OUT}) *`).get()) {
      // Quotation marks inside values are written `&quot;`, so this matches the attribute only.
      const name = ` ${attribute}="`;
      const from = html.indexOf(name, startIndex ?? 0) + name.length;
      const to = html.indexOf('"', from);
      edits.push({ from, to, by: fileLink(html.slice(from, to)) });
    }
  }
  return apply(html, edits);
}

/** A link to a folder of the site as a link to the page in it; `?…` and `#…` are kept. */
export function fileLink(link: string): string {
  const [path = ''] = link.split(/[?#]/);
  const isFolder = path.endsWith('/') && !/^([a-z][a-z\d+.-]*:|\/)/i.test(path);
  return isFolder ? `${path}index.html${link.slice(path.length)}` : link;
}

/** Applies edits in any order; they must not overlap. */
function apply(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + by;
    at = to;
  }
  return result + text.slice(at);
}
