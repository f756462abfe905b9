import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Colours } from '../../styles/palette.ts';
import { hexOf } from '../office-colour.ts';
import { TEXT_WIDTH } from './styles.ts';

/**
 * A table of a text, with widths derived from its cells.
 * @param inline Converts the contents of a cell to runs.
 */
export function textTable(
  table: Element,
  inline: (nodes: readonly ElementContent[], isHead: boolean) => ParagraphChild[],
  colours: Colours,
): Table {
  const rows = elementsIn(table).flatMap((part) => elementsIn(part));
  const columns = Math.max(...rows.map((row) => elementsIn(row).length));
  // The first column has the row's name, and is slightly wider if there are few columns.
  const shares = rows[0] ? columnShares(rows, columns) : [];
  return new Table({
    width: { size: Math.floor(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.floor(share * TEXT_WIDTH)),
    borders: bordersOf(colours),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: elementsIn(row).map(
            (cell, column) =>
              new TableCell({
                width: {
                  size: Math.floor((shares[column] ?? 0) * TEXT_WIDTH),
                  type: WidthType.DXA,
                },
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                ...(cell.tagName === 'th' && { shading: { fill: hexOf(colours['map-ground']) } }),
                children: [
                  new Paragraph({
                    style: 'Cell',
                    keepNext: index === 0,
                    children: inline(cell.children, cell.tagName === 'th'),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function bordersOf(colours: Colours) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: hexOf(colours['table-line']) } as const;
  return {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
}

const elementsIn = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => child.type === 'element');

/** Column widths, by the longest cell of each, within limits. */
function columnShares(rows: readonly Element[], columns: number): number[] {
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => toString(elementsIn(row)[column] ?? row).length)),
  );
  const weights = longest.map((length) => Math.min(Math.max(Math.sqrt(length), 3.5), 12));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** School and group at the left, the teacher at the right, with dotted lines to write on. */
export function headTable(left: readonly string[], right: string): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  const cell = (lines: readonly string[]) =>
    new TableCell({
      width: { size: Math.floor(TEXT_WIDTH / 2), type: WidthType.DXA },
      children: lines.map(
        (line) => new Paragraph({ style: 'Cell', children: [new TextRun(line)] }),
      ),
    });
  const dots = '.'.repeat(34);
  return new Table({
    width: { size: Math.floor(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: [Math.floor(TEXT_WIDTH / 2), Math.floor(TEXT_WIDTH / 2)],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        children: [
          cell(left.map((label) => `${label}: ${dots}`)),
          cell([`${right}:`, dots + '....']),
        ],
      }),
    ],
  });
}
