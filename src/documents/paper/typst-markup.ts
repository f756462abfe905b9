import type { Element, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { chartOf } from '../../domain/texts/passage.ts';
import { list, typstText } from './typst-syntax.ts';

/** Renderers of answers and charts, which differ between documents. */
export interface MarkupRenderers {
  /**
   * Markup of emphasis. @param inner Markup of its contents. @param length Its number of characters.
   * @param fillsCell Whether it is the only content of a table cell.
   */
  emphasis: (inner: string, length: number, fillsCell: boolean) => string;
  /** Markup of a quotation. @param length Its number of words. */
  quotation: (blocks: string, length: number) => string;
  /** Markup of a chart in its own paragraph. */
  chart: (name: string, caption: string) => string;
}

/** Default renderers: emphasis in italics, quotations indented. */
export const plainRenderers: Omit<MarkupRenderers, 'chart'> = {
  emphasis: (inner) => `#emph[${inner}]`,
  quotation: (blocks) => `#quotation[${blocks}]`,
};

/**
 * Converts a text to Typst markup: only calls of functions (Typst's or the templates') and strings. Links become
 * plain text, because paper cannot be clicked.
 * @throws RangeError for an element that the supported Markdown does not produce.
 */
export function typstMarkup(nodes: readonly RootContent[], renderers: MarkupRenderers): string {
  return blocks(nodes, renderers).join('\n');
}

/** Elements that stay on the page of the previous paragraph. */
const LED_TO = new Set(['blockquote', 'ul', 'ol', 'table']);

/** Inline elements. */
const INLINE = new Set(['a', 'strong', 'em', 'code', 'br', 'del']);

function blocks(nodes: readonly RootContent[], renderers: MarkupRenderers): string[] {
  const made: string[] = [];
  let line: RootContent[] = [];
  /** Ends a line of inline content outside a paragraph, such as in an item of a tight list. */
  const flush = () => {
    const inner = inline(line, renderers).trim();
    if (inner) made.push(inner);
    line = [];
  };
  // Whitespace matters only between inline nodes.
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
    // Keep questions about a chart on its page.
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

/** A table, with column widths by content, in fractions of the page. */
function table(node: Element, renderers: MarkupRenderers): string {
  const rows = rowsOf(node);
  const [head = []] = rows;
  const widths = head.map((_, column) => {
    const texts = rows.map((cells) => (cells[column] ? toString(cells[column]) : ''));
    const longestWord = Math.max(...texts.flatMap((text) => text.split(/\s+/)).map(lengthOf));
    const longest = Math.max(...texts.map(lengthOf));
    // Width grows more slowly than content, because cells may wrap.
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
