import { extname } from 'node:path';
import { type CheerioAPI, load } from 'cheerio/slim';

/** A link as written in a file of the site. */
interface Link {
  to: string;
  /** Whether readers follow it (it may lead to another site); otherwise the page loads it. */
  followed: boolean;
}

/** The result of a crawl. */
export interface Crawl {
  /** Addresses that were opened, without fragment and query. */
  opened: ReadonlySet<string>;
  /** Links to missing targets or out of the site, with the file that has them. */
  faults: readonly string[];
  /** Number of links checked. */
  links: number;
}

/** Attributes with one address each; those with `data-` are read by our scripts. */
const ADDRESSES = [
  'href',
  'src',
  'action',
  'poster',
  'data-embed',
  'data-script',
  'data-sheet',
  'data-worker',
  'data-your-commune',
];

/**
 * Follows every link of a site, including files that pages load.
 * @param site The site's address; everything must be below it.
 * @param starts Starting addresses, relative to it.
 * @param open Returns the text at an address; undefined if missing.
 */
export async function crawl(
  site: URL,
  starts: readonly string[],
  open: (url: URL) => Promise<string | undefined>,
): Promise<Crawl> {
  const opened = new Map<string, ReadonlySet<string>>();
  const missing = new Set<string>();
  const faults: string[] = [];
  /** Fragments of pages that have not been read yet. */
  const fragments: { from: string; to: string; target: string; id: string }[] = [];
  const waiting = starts.map((start) => ({
    from: 'the start',
    url: new URL(start, site),
    to: start,
  }));
  let count = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { from, url, to } = next;
    count += 1;
    const target = url.href.replace(/[?#].*$/, '');
    if (!target.startsWith(site.href)) {
      faults.push(`${from}: ${to} leads out of the site`);
      continue;
    }
    const id = decodeURIComponent(url.hash.slice(1));
    if (id) fragments.push({ from, to, target, id });
    if (!opened.has(target) && !missing.has(target)) {
      const text = await open(new URL(target));
      if (text === undefined) missing.add(target);
      else {
        const { ids, links } = read(target, text);
        opened.set(target, ids);
        for (const link of links) {
          const there = new URL(link.to, target);
          if (link.followed && isElsewhere(there, site)) continue;
          waiting.push({ from: target.slice(site.href.length), to: link.to, url: there });
        }
      }
    }
    if (missing.has(target)) faults.push(`${from}: ${to} is missing`);
  }
  for (const { from, to, target, id } of fragments)
    if (opened.has(target) && !opened.get(target)?.has(id))
      faults.push(`${from}: ${to} has no such place`);
  return { opened: new Set(opened.keys()), faults, links: count };
}

/** Other sites, and mail programs. */
function isElsewhere({ protocol, host }: URL, site: URL): boolean {
  return protocol === 'mailto:' || (/^https?:$/.test(protocol) && host !== site.host);
}

/** The links of a file, by its type, and its anchors. */
function read(address: string, text: string): { ids: ReadonlySet<string>; links: Link[] } {
  const loads = (all: readonly string[]) => all.map((to) => ({ to, followed: false }));
  const none = new Set<string>();
  const ending = extname(new URL(address).pathname);
  switch (address.endsWith('/') ? '.html' : ending) {
    case '.html':
    case '.svg': {
      const $ = load(text, { xml: { xmlMode: ending === '.svg' } });
      const ids = $('[id]')
        .get()
        .map(({ attribs }) => attribs['id'] ?? '');
      return { ids: new Set(ids), links: linksOfPage($) };
    }
    case '.css':
      return { ids: none, links: loads(linksOfSheet(text)) };
    case '.xml': {
      const $ = load(text, { xml: true });
      const elements = [
        ...$('loc')
          .get()
          .map((loc) => $(loc).text()),
        ...$('[href]')
          .get()
          .map(({ attribs }) => attribs['href'] ?? ''),
      ];
      return { ids: none, links: loads(elements) };
    }
    case '.webmanifest': {
      const { start_url, scope, icons } = JSON.parse(text) as Manifest;
      return { ids: none, links: loads([start_url, scope, ...icons.map(({ src }) => src)]) };
    }
    case '.js':
      // The file list of the offline copy.
      return {
        ids: none,
        links: loads([...text.matchAll(/\burl:"([^"]+)"/g)].map(([, to = '']) => to)),
      };
    default:
      return {
        ids: none,
        links: /\/datapackage\.json$/.test(address) ? loads(resourcesOf(text)) : [],
      };
  }
}

interface Manifest {
  start_url: string;
  scope: string;
  icons: { src: string }[];
}

function linksOfPage($: CheerioAPI): Link[] {
  const one = ADDRESSES.flatMap((attribute) =>
    $(`[${attribute}]`)
      .get()
      .map((element) => ({
        to: $(element).attr(attribute) ?? '',
        followed: $(element).is('a[href]'),
      })),
  );
  const several = $('[srcset], [imagesrcset]')
    .get()
    .flatMap(({ attribs }) => (attribs['srcset'] ?? attribs['imagesrcset'] ?? '').split(','))
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
  const pictures = $('meta[property="og:image"], meta[name="twitter:image"]')
    .get()
    .map(({ attribs }) => attribs['content'] ?? '');
  const sheets = $('style')
    .get()
    .flatMap((style) => linksOfSheet($(style).text()));
  return [...one, ...[...several, ...pictures, ...sheets].map((to) => ({ to, followed: false }))];
}

/** What a style sheet loads; `url(#…)` are parts of the page. */
function linksOfSheet(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)]
    .map(([, url, sheet]) => url ?? sheet ?? '')
    .filter((to) => !to.startsWith('#'));
}

function resourcesOf(datapackage: string): string[] {
  const { resources } = JSON.parse(datapackage) as { resources: { path: string | string[] }[] };
  return resources.flatMap(({ path }) => path);
}
