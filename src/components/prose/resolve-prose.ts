import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Dataset } from '../../domain/dataset.ts';
import { chartOf } from '../../domain/texts/passage.ts';
import type { Prose } from '../../domain/texts/prose.ts';
import { messages } from '../../i18n/words/messages.ts';
import { linkResolver, type Notes, type ReadingPage } from './resolve-links.ts';

/** A part of a text up to the next chart or second-level heading. */
export interface TextSegment {
  prose: Root;
  startsSection: boolean;
}

/** Segments with the charts of the first one, which are shown beside all of them. */
export interface ProseBlock {
  segments: TextSegment[];
  charts: { name: string; caption: string }[];
  /** Codes of the linked units and districts, which a map beside them can highlight. */
  places: string[];
}

/** A text with its links resolved for one page, and its notes. */
export interface Resolved extends Notes {
  blocks: ProseBlock[];
}

/** Resolves the links of a text for a page (see resolve-links.ts), and extracts its charts. */
export function resolveProse(text: Prose, dataset: Dataset, page: ReadingPage): Resolved {
  const { resolve, notes } = linkResolver(text, dataset, page);
  const body = resolve(text.body);
  return { blocks: blocksOf(body, messages(page.locale).article.tableLabel), ...notes };
}

/** Extracts the charts of a text; each belongs to the segment before it and those up to the next chart. */
function blocksOf(body: Root, tableLabel: string): ProseBlock[] {
  const blocks: ProseBlock[] = [{ segments: [], charts: [], places: [] }];
  let segment: TextSegment | undefined;
  for (const node of body.children) {
    if (node.type !== 'element') continue;
    const chart = chartOf(node);
    const block = blocks.at(-1) as ProseBlock;
    if (chart) {
      if (segment || block.charts.length === 0) {
        // Earlier segments without a chart belong to the previous chart.
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

/** A table that scrolls if the column is too narrow, labelled by its header. */
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

/** The text of a table's header. */
function headOf(table: Element): string {
  const cells: string[] = [];
  visit(table, 'element', (cell) => {
    if (cell.tagName === 'th') cells.push(toString(cell));
  });
  return cells.filter(Boolean).join(', ');
}
