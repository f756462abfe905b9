import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** The pages of the site that was built into a folder. */
export function siteIn(folder: string) {
  const parsed = new Map<string, CheerioAPI>();
  /** A page of the built site, read once. */
  const html = (file: string): CheerioAPI => {
    const page = parsed.get(file) ?? load(readFileSync(join(folder, file), 'utf8'));
    parsed.set(file, page);
    return page;
  };
  return {
    /** All pages of the built site, by their files below the folder. */
    files: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .sort(),
    html,
    /** Whether a relative link leads to a file of the site, and its fragment to an element of it. */
    resolves(file: string, href: string): boolean {
      const target = linked(file, href);
      if (!existsSync(join(folder, target))) return false;
      const { hash } = new URL(href, 'http://site/');
      if (!hash) return true;
      return withId(html(target), decodeURIComponent(hash.slice(1))).length === 1;
    },
  };
}

type Indexed = 'id' | 'data-unit';
const elementsWith = ($: CheerioAPI, attribute: Indexed) => $(`[${attribute}]` as const).toArray();
type Elements = ReturnType<typeof elementsWith>;
const indexes = new WeakMap<CheerioAPI, Map<Indexed, Map<string, Elements>>>();

/**
 * The elements of a page whose attribute has a value, as `$('[attribute="value"]')` finds them; for tests that
 * ask for hundreds of values, each of which would search the whole page.
 */
export function having($: CheerioAPI, attribute: Indexed, value: string) {
  const ofPage = indexes.get($) ?? new Map<Indexed, Map<string, Elements>>();
  indexes.set($, ofPage);
  const index =
    ofPage.get(attribute) ??
    Map.groupBy(elementsWith($, attribute), ({ attribs }) => attribs[attribute] ?? '');
  ofPage.set(attribute, index);
  return $(index.get(value) ?? []);
}

/** The elements of a page with an id: one, or none. */
export const withId = ($: CheerioAPI, id: string) => having($, 'id', id);

/** The site of the project. */
export const { files, html, resolves } = siteIn('dist');

/** The file that an address from the site's root leads to: `/bai/x/` is `bai/x/index.html`. */
export function fileOf(path: string): string {
  const plain = path.split(/[?#]/)[0] ?? '';
  return `${plain}${plain.endsWith('/') ? 'index.html' : ''}`.slice(1);
}

/** The file that a page's relative link leads to. */
export function linked(file: string, href: string): string {
  const { pathname } = new URL(href, `http://site/${file.replace(/index\.html$/, '')}`);
  return decodeURIComponent(fileOf(pathname));
}

/** The quotations that references in a page's table lead to. */
export function quotedBy($: CheerioAPI, references: ReturnType<CheerioAPI>) {
  return $(
    references
      .find('a')
      .add(references.filter('a'))
      .toArray()
      .flatMap((link) =>
        withId($, ($(link).attr('href') ?? '').replace('#', ''))
          .find('.quotation')
          .toArray(),
      ),
  );
}
