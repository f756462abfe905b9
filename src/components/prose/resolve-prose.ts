import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Dataset } from '../../domain/dataset.ts';
import { chartOf } from '../../domain/texts/passage.ts';
import type { Prose } from '../../domain/texts/prose.ts';
import { messages } from '../../i18n/words/messages.ts';
import { linkResolver, type Notes, type ReadingPage } from './resolve-links.ts';

/** A piece of a text that goes on until the next chart, or the next heading of the second level. */
export interface TextSegment {
  prose: Root;
  startsSection: boolean;
}

/** Segments with the charts that belong to the first of them, and stay beside all of them. */
export interface ProseBlock {
  segments: TextSegment[];
  charts: { name: string; caption: string }[];
  /** Codes of the units and districts that they link to: a map beside them can point these out. */
  places: string[];
}

/** A text with its links resolved for one page, and what its notes say. */
export interface Resolved extends Notes {
  blocks: ProseBlock[];
}

/** Turns the links of a text into those of a page (see resolve-links.ts), and takes its charts out. */
export function resolveProse(text: Prose, dataset: Dataset, page: ReadingPage): Resolved {
  const { resolve, notes } = linkResolver(text, dataset, page);
  const body = resolve(text.body);
  return { blocks: blocksOf(body, messages(page.locale).article.tableLabel), ...notes };
}

/** Takes the charts out of a text; each goes with the segment that it ends, and those until the next. */
function blocksOf(body: Root, tableLabel: string): ProseBlock[] {
  const blocks: ProseBlock[] = [{ segments: [], charts: [], places: [] }];
  let segment: TextSegment | undefined;
  for (const node of body.children) {
    if (node.type !== 'element') continue;
    const chart = chartOf(node);
    const block = blocks.at(-1) as ProseBlock;
    if (chart) {
      if (segment || block.charts.length === 0) {
        // What came before it and had no chart of its own stays with the chart before.
        const last = block.segments.at(-1);
        if (block.segments.length > 1 && last) {
          block.segments.pop();
          blocks.push({ segments: [last], charts: [chart], places: [] });
        } else block.charts.push(chart);
      } else block.charts.push(chart);
      segment = undefined;
      continue;
    }
    const startsSection = node.tagName === 'h2';
    if (!segment || startsSection) {
      segment = { prose: { type: 'root', children: [] }, startsSection };
      block.segments.push(segment);
    }
    segment.prose.children.push(node.tagName === 'table' ? scrolling(node, tableLabel) : node);
  }
  for (const block of blocks) {
    for (const { prose } of block.segments) {
      visit(prose, 'element', ({ properties }) => {
        const spot = properties['dataSpot'];
        if (typeof spot === 'string' && !block.places.includes(spot)) block.places.push(spot);
      });
    }
  }
  return blocks;
}

/** A table that scrolls by itself where the column is too narrow; told apart from others by its head. */
export function scrolling(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['prose__table'],
      tabIndex: 0,
      role: 'region',
      ariaLabel: `${label}: ${headOf(table)}`,
    },
    children: [table],
  };
}

/** The words of a table's head. */
function headOf(table: Element): string {
  const cells: string[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') cells.push(toString(cell));
  });
  return cells.filter(Boolean).join(', ');
}
