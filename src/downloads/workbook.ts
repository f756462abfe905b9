import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Edition } from '../domain/edition.ts';
import type { Column, Table } from './table.ts';

/** Widths of columns, in characters; longer texts are broken. */
const NARROWEST = 8;
const WIDEST = 60;

const CORE = 'docProps/core.xml';

/**
 * Tables as a workbook (`.xlsx`), one sheet each, and last a sheet that describes their columns. Numbers are numbers;
 * all else, also ids, codes, dates and what looks like a formula, is text and stays text when it is edited. The file
 * has the time of its making in it (documents/stable-zip.ts takes it out).
 * @param version Of the data set, such as `1.2.3`.
 */
export function workbookOf(
  tables: readonly Table[],
  edition: Edition,
  version: string,
): Promise<Uint8Array> {
  const sheets = [...tables, columnsTable(tables)];
  return writeExcelFile(
    sheets.map((table) => ({
      sheet: table.name,
      stickyRowsCount: 1,
      columns: table.columns.map((column, index) => ({ width: widthOf(table, column, index) })),
      data: [
        table.columns.map(({ name }) => ({ ...text(name), fontWeight: 'bold' as const })),
        ...table.rows.map((row) => row.map(cell)),
      ],
    })),
    {
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, _, { sheetIndex }) => withFilter(xml, sheets[sheetIndex]),
              },
              '[Content_Types].xml': {
                insert: () =>
                  `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${CORE}"/>`,
              },
              '_rels/.rels': {
                insert: () =>
                  `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="${CORE}"/>`,
              },
            },
            write: { files: () => ({ [CORE]: coreProperties(edition, version) }) },
          },
        },
      ],
    },
  ).toBuffer();
}

/** The format `@` keeps programs from reading a text as a number, a date or a formula. */
const text = (value: string): CellObject => ({
  value,
  type: String,
  format: '@',
  wrap: value.length > WIDEST,
  alignVertical: 'top',
});

function cell(value: Table['rows'][number][number]): CellObject | null {
  if (value === undefined) return null;
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : value === ''
      ? null
      : text(value);
}

function widthOf({ rows }: Table, { name }: Column, index: number): number {
  const longest = Math.max(name.length, ...rows.map((row) => String(row[index] ?? '').length));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** Adds the buttons by which readers filter rows, and corrects which of the two parts of a frozen sheet is active. */
function withFilter(xml: string, table: Table | undefined): string {
  if (!table) return xml;
  const last = getCellAddress(table.rows.length, table.columns.length - 1);
  return xml
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`);
}

function coreProperties({ title, name, licence }: Edition, version: string): string {
  const of = (tag: string, value: string) => `<${tag}>${sanitizeTextContent(value)}</${tag}>`;
  const when = (which: string) =>
    `<dcterms:${which} xsi:type="dcterms:W3CDTF">1980-01-01T00:00:00Z</dcterms:${which}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[
    of('dc:title', title.vi),
    of('dc:creator', name.vi),
    of('dc:description', `${title.en}. ${licence.short}, ${licence.path}`),
    of('dc:language', 'vi-VN'),
    of('cp:version', version),
    when('created'),
    when('modified'),
  ].join('')}</cp:coreProperties>`;
}

/** What the columns of all tables mean, as the data package says it. */
function columnsTable(tables: readonly Table[]): Table {
  const column = (name: string): Column => ({ name, type: 'string', description: '' });
  return {
    name: 'columns',
    title: 'Columns',
    description: 'What the columns of all tables mean.',
    columns: ['table', 'column', 'type', 'description'].map(column),
    primaryKey: ['table', 'column'],
    rows: tables.flatMap(({ name: table, columns }) =>
      columns.map(({ name, type, description }) => [table, name, type, description]),
    ),
  };
}
