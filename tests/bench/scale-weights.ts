import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { pagesIn } from '../../src/publish/built-files.ts';

/** Budgets of design.md, section 5, in kB (brotli): the page with all that it loads, and its scripts. */
const BUDGETS = { map: { whole: 130, script: 60 }, other: { whole: 60, script: 5 } } as const;

/** A page of a kind, and what it weighs in kB. */
export interface Weight {
  file: string;
  whole: number;
  script: number;
}

/** Kinds of page, by their Vietnamese addresses; English ones count as the same. */
const KINDS = {
  map: /^(ban-do|nhung|en\/map|en\/embed)\//,
  district: /^(dia-phuong|en\/places)\/.+\//,
  districts: /^(dia-phuong|en\/places)\//,
  sources: /^(nguon|en\/sources)\//,
  search: /^(tim|en\/search)\//,
  home: /^(en\/)?index\.html/,
  other: /./,
} as const;
export type Kind = keyof typeof KINDS;
export const PAGE_KINDS = Object.keys(KINDS) as Kind[];

/** The heaviest page of each kind of a built site, how many pages there are, and which are over budget. */
export function weigh(root: string): {
  pages: number;
  heaviest: ReadonlyMap<Kind, Weight>;
  over: Weight[];
} {
  const packed = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = packed.get(file);
    if (known !== undefined) return known;
    const bytes =
      extname(file) === '.woff2'
        ? statSync(file).size
        : brotliCompressSync(readFileSync(file)).length;
    packed.set(file, bytes / 1000);
    return bytes / 1000;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((all, file) => all + sizeOf(file), 0);
  const fonts = readdirSync(join(root, 'assets'))
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => join(root, 'assets', name));
  const heaviest = new Map<Kind, Weight>();
  const over: Weight[] = [];
  const files = pagesIn(root);
  for (const file of files) {
    const $ = load(readFileSync(join(root, file)));
    const linked = $('script[src], link[rel=stylesheet]')
      .map((_, element) => $(element).attr('src') ?? $(element).attr('href'))
      .get()
      .map((href) => join(root, dirname(file), href));
    const weight = {
      file,
      whole: sum(new Set([join(root, file), ...linked, ...fonts])),
      script: sum(linked.filter((path) => path.endsWith('.js'))),
    };
    const kind = PAGE_KINDS.find((name) => KINDS[name].test(file)) ?? 'other';
    if (weight.whole > (heaviest.get(kind)?.whole ?? 0)) heaviest.set(kind, weight);
    const budget = BUDGETS[kind === 'map' ? 'map' : 'other'];
    if (weight.whole > budget.whole || weight.script > budget.script) over.push(weight);
  }
  return { pages: files.length, heaviest, over };
}
