import type { Element, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { chartOf } from '../../domain/texts/passage.ts';
import { list, typstText } from './typst-syntax.ts';

/** How a text is dressed: what becomes of answers and charts. */
export interface MarkupRenderers {
  /**
   * Markup for emphasised words. @param inner Their markup. @param length Their number of characters.
   * @param fillsCell Whether they are all that the cell of a table holds.
   */
  emphasis: (inner: string, length: number, fillsCell: boolean) => string;
  /** Markup for a quotation. @param length Its number of words. */
  quotation: (blocks: string, length: number) => string;
  /** Markup for a chart in a paragraph of its own. */
  chart: (name: string, caption: string) => string;
}

/** What a text looks like of itself: emphasis in italics, a quotation set in. */
export const plainRenderers: Omit<MarkupRenderers, 'chart'> = {
  emphasis: (inner) => `#emph[${inner}]`,
  quotation: (blocks) => `#quotation[${blocks}]`,
};

/**
 * Our prose as Typst markup: functions alone, of Typst's own or of paper.typ, and strings. Links become
 * their words, since paper leads nowhere.
 * @throws RangeError for an element that our Markdown does not make.
 */
export function typstMarkup(nodes: readonly RootContent[], renderers: MarkupRenderers): string {
  return blocks(nodes, renderers).join('\n');
}

/** What stays on the page of the paragraph before it. */
const LED_TO = new Set(['blockquote', 'ul', 'ol', 'table']);

/** Elements that stand within a line. */
const INLINE = new Set(['a', 'strong', 'em', 'code', 'br', 'del']);

function blocks(nodes: readonly RootContent[], renderers: MarkupRenderers): string[] {
  const made: string[] = [];
  let line: RootContent[] = [];
  /** Ends the line of loose words, such as those of a tight list's item. */
  const flush = () => {
    const inner = inline(line, renderers).trim();
    if (inner) made.push(inner);
    line = [];
  };
  // Space between blocks is none; between words of one line it is.
  const pieces = nodes.filter(
    (node, index) =>
      node.type !== 'text' ||
      node.value.trim() ||
      (isInline(nodes[index - 1]) && isInline(nodes[index + 1])),
  );
  for (const [index, node] of pieces.entries()) {
    if (isInline(node)) {
      line.push(node);
      continue;
    }
    flush();
    if (node.type !== 'element') continue;
    const before = pieces[index - 1];
    const markup = block(node, renderers, pieces[index + 1]);
    // Questions about a chart stand on its page.
    if (before && isChart(before) && isList(node)) made.push(`#together[${made.pop()}\n${markup}]`);
    else made.push(markup);
  }
  flush();
  return made;
}

function block(node: Element, renderers: MarkupRenderers, next: RootContent | undefined): string {
  const { tagName, children } = node;
  const inner = () => inline(children, renderers).trim();
  switch (tagName) {
    case 'p': {
      const chart = chartOf(node);
      if (chart) return renderers.chart(chart.name, chart.caption);
      const leads = next?.type === 'element' && LED_TO.has(next.tagName);
      return leads ? `#asking[${inner()}]` : `#par[${inner()}]`;
    }
    case 'h2':
    case 'h3':
    case 'h4':
      return `#heading(level: ${tagName.slice(1)})[${inner()}]`;
    case 'ul':
    case 'ol': {
      const items = children.flatMap((child) =>
        child.type === 'element' && child.tagName === 'li'
          ? [`[${blocks(child.children, renderers).join('\n')}]`]
          : [],
      );
      const start = Number(node.properties['start'] ?? 1);
      const loose = children.some(
        (child) => child.type === 'element' && child.children.some((one) => isElement(one, 'p')),
      );
      return tagName === 'ul'
        ? `#list(tight: ${!loose}, ${items.join(', ')})`
        : `#enum(tight: ${!loose}, start: ${start}, ${items.join(', ')})`;
    }
    case 'blockquote':
      return renderers.quotation(blocks(children, renderers).join('\n'), wordsIn(node));
    case 'table':
      return table(node, renderers);
    case 'hr':
      return '#line(length: 100%)';
    default:
      throw new RangeError(`no markup for <${tagName}>`);
  }
}

function inline(nodes: readonly RootContent[], renderers: MarkupRenderers): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return typstText(node.value);
      if (node.type !== 'element') return '';
      const inner = () => inline(node.children, renderers);
      switch (node.tagName) {
        case 'a':
          return inner();
        case 'strong':
          return `#strong[${inner()}]`;
        case 'em':
          return renderers.emphasis(inner(), toString(node).length, false);
        case 'del':
          return `#strike[${inner()}]`;
        case 'code':
          return inner();
        case 'br':
          return '#linebreak()';
        default:
          throw new RangeError(`no markup for <${node.tagName}> in a line`);
      }
    })
    .join('');
}

/** A table, its columns as wide as their words want them, in fractions of the page. */
function table(node: Element, renderers: MarkupRenderers): string {
  const rows = rowsOf(node);
  const [head = []] = rows;
  const widths = head.map((_, column) => {
    const texts = rows.map((cells) => (cells[column] ? toString(cells[column]) : ''));
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(lengthOf));
    const longest = Math.max(...texts.map(lengthOf));
    // A column twice as full is not twice as wide: it may have more lines.
    return Math.max(longestWord + 2, Math.round(longest ** 0.75));
  });
  const cells = rows.map((row) => row.map((cell) => `[${cellMarkup(cell, renderers)}]`));
  const [headCells = [], ...body] = cells;
  return [
    `#table(columns: ${list(widths.map((width) => `${width}fr`))},`,
    `  table.header(${headCells.join(', ')}),`,
    ...body.map((row) => `  ${row.join(', ')},`),
    ')',
  ].join('\n');
}

function cellMarkup({ children }: Element, renderers: MarkupRenderers): string {
  const [only, ...others] = children.filter((node) => node.type !== 'text' || node.value.trim());
  return only && others.length === 0 && isElement(only, 'em')
    ? renderers.emphasis(inline(only.children, renderers), toString(only).length, true)
    : inline(children, renderers);
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const walk = (node: Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'tr')
        rows.push(child.children.filter((cell): cell is Element => cell.type === 'element'));
      else walk(child);
    }
  };
  walk(table);
  return rows;
}

const isInline = (node: RootContent | undefined) =>
  node?.type === 'text' || (node?.type === 'element' && INLINE.has(node.tagName));
const isChart = (node: RootContent) => node.type === 'element' && chartOf(node) !== undefined;
const isList = (node: Element) => node.tagName === 'ul' || node.tagName === 'ol';

function isElement(node: RootContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

const lengthOf = (text: string) => text.length;

function wordsIn(node: Element): number {
  return toString(node).split(/\s+/).filter(Boolean).length;
}
