import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { pagesIn } from '../../src/publish/built-site.ts';
import { pageScales, type PageWeight } from '../site/page-weight.ts';

/** Budgets of any province, in kB (brotli): total transfer size of a page, and its scripts. */
const BUDGETS = { map: { whole: 130, script: 60 }, other: { whole: 60, script: 5 } } as const;

/** Transfer sizes of a page. */
interface Weight extends PageWeight {
  file: string;
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

/** The largest page of each kind of a built site, the number of pages, and those over budget. */
export function weigh(root: string): {
  pages: number;
  heaviest: ReadonlyMap<Kind, Weight>;
  over: Weight[];
} {
  const weighPage = pageScales(root);
  const heaviest = new Map<Kind, Weight>();
  const over: Weight[] = [];
  const files = pagesIn(root);
  for (const file of files) {
    const weight = { file, ...weighPage(file, load(readFileSync(join(root, file)))) };
    const kind = PAGE_KINDS.find((name) => KINDS[name].test(file)) ?? 'other';
    if (weight.whole > (heaviest.get(kind)?.whole ?? 0)) heaviest.set(kind, weight);
    const budget = BUDGETS[kind === 'map' ? 'map' : 'other'];
    if (weight.whole > budget.whole || weight.script > budget.script) over.push(weight);
  }
  return { pages: files.length, heaviest, over };
}
