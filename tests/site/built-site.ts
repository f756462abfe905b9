import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** All pages of the built site, by their files below dist/. */
export const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

const parsed = new Map<string, CheerioAPI>();

/** A page of the built site, read once. */
export function html(file: string): CheerioAPI {
  const page = parsed.get(file) ?? load(readFileSync(join('dist', file), 'utf8'));
  parsed.set(file, page);
  return page;
}

/** The file that an address from the site's root leads to: `/bai/x/` is `bai/x/index.html`. */
export function fileOf(path: string): string {
  const plain = path.split(/[?#]/)[0] ?? '';
  return `${plain}${plain.endsWith('/') ? 'index.html' : ''}`.slice(1);
}

/** Whether a relative link leads to a file of the site, and its fragment to an element of it. */
export function resolves(file: string, href: string): boolean {
  const url = new URL(href, `http://site/${file.replace(/index\.html$/, '')}`);
  const target = decodeURIComponent(fileOf(url.pathname));
  if (!existsSync(join('dist', target))) return false;
  if (!url.hash) return true;
  const id = decodeURIComponent(url.hash.slice(1));
  return html(target)(`[id="${id}"]`).length === 1;
}

/** The quotations that references in a page's table lead to. */
export function quotedBy($: CheerioAPI, references: ReturnType<CheerioAPI>) {
  const ids = references
    .find('a')
    .map((_, link) => ($(link).attr('href') ?? '').replace('#', ''))
    .get();
  return $(ids.map((id) => `[id="${id}"] .quotation`).join() || 'no-reference');
}
