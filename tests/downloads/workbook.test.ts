import { load } from 'cheerio/slim';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/downloads/table.ts';
import { tablesOf } from '../../src/downloads/tables.ts';
import { toCsv } from '../../src/downloads/csv.ts';
import { workbookOf } from '../../src/downloads/workbook.ts';
import { downloadsOf } from '../../src/make/downloads.ts';
import { dataset } from '../project.ts';

interface Sheet {
  name: string;
  rows: Cell[][];
  /** Widths of the columns, in characters. */
  widths: number[];
  frozen: number;
  filter: string | undefined;
}
interface Cell {
  /** As programs show it; empty cells are left out of the file. */
  value: string;
  type: 'text' | 'number' | 'empty' | 'other';
  /** Whether it stays text when somebody edits it. */
  isKeptAsText: boolean;
}

/** Reads the sheets of a workbook, by ECMA-376. */
function read(bytes: Uint8Array): { sheets: Map<string, Sheet>; parts: Record<string, string> } {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const xml = (name: string) => load(parts[name] ?? '', { xml: true });
  const strings = xml('xl/sharedStrings.xml');
  const words = strings('si')
    .map((_, one) => strings(one).text())
    .get();
  const styles = xml('xl/styles.xml');
  const textFormats = new Set(['49']);
  for (const one of styles('numFmt').get())
    if (one.attribs['formatCode'] === '@') textFormats.add(one.attribs['numFmtId'] ?? '');
  const isText = styles('cellXfs > xf')
    .map((_, one) => textFormats.has(one.attribs['numFmtId'] ?? ''))
    .get();
  const book = xml('xl/workbook.xml');
  const relations = xml('xl/_rels/workbook.xml.rels');
  const sheets = new Map<string, Sheet>();
  for (const one of book('sheet').get()) {
    const target = relations(`[Id="${one.attribs['r:id']}"]`).attr('Target');
    const $ = xml(`xl/${target}`);
    const widths = $('col')
      .map((_, { attribs }) => Number(attribs['width']))
      .get();
    const rows = $('row')
      .map((_, row) => {
        const cells: Cell[] = widths.map(() => ({ value: '', type: 'empty', isKeptAsText: false }));
        for (const { attribs, children } of $(row).children('c').get()) {
          const column = /^[A-Z]+/.exec(attribs['r'] ?? '')?.[0] ?? '';
          const index = [...column].reduce((all, letter) => all * 26 + parseInt(letter, 36) - 9, 0);
          const raw = $(children).filter('v').text();
          const hasFormula = $(children).filter('f').length > 0;
          cells[index - 1] = {
            value: attribs['t'] === 's' ? (words[Number(raw)] ?? '') : raw,
            type: hasFormula
              ? 'other'
              : attribs['t'] === 's'
                ? 'text'
                : attribs['t'] === undefined
                  ? 'number'
                  : 'other',
            isKeptAsText: isText[Number(attribs['s'] ?? 0)] ?? false,
          };
        }
        return [cells];
      })
      .get();
    const pane = $('pane[state=frozen][topLeftCell=A2]');
    sheets.set(one.attribs['name'] ?? '', {
      name: one.attribs['name'] ?? '',
      rows,
      widths,
      frozen: Number(pane.attr('ySplit')),
      filter: $('autoFilter').attr('ref'),
    });
  }
  return { sheets, parts };
}

describe('the workbook of the project', async () => {
  const made = (await downloadsOf(dataset, '1.2.3')).find(({ file }) => file.endsWith('.xlsx'));
  const bytes = made?.body as Uint8Array;
  const { sheets, parts } = read(bytes);
  const tables = tablesOf(dataset);

  test('has each table as a sheet with the cells of its CSV, and a sheet that describes the columns', () => {
    expect([...sheets.keys()]).toEqual([...tables.map(({ name }) => name), 'columns']);
    for (const table of tables) {
      const values = sheets.get(table.name)?.rows.map((row) => row.map(({ value }) => value));
      expect(values, table.name).toEqual(parse(toCsv(table)));
    }
    expect(
      sheets.get('columns')?.rows.map(([table, column]) => [table?.value, column?.value]),
    ).toEqual([
      ['table', 'column'],
      ...tables.flatMap(({ name, columns }) => columns.map((column) => [name, column.name])),
    ]);
  });

  test('has numbers as numbers, and ids, codes and dates as text', () => {
    for (const { name, columns } of tables) {
      const [, ...rows] = sheets.get(name)?.rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        for (const [index, { type, name: column }] of columns.entries()) {
          const cell = row[index];
          if (cell?.type === 'empty') continue;
          const isNumber = type === 'integer' || type === 'number';
          expect(cell?.type, `${name}.${column}`).toBe(isNumber ? 'number' : 'text');
          expect(cell?.isKeptAsText, `${name}.${column}`).toBe(!isNumber);
        }
    }
  });

  test('keeps the header in sight, has a filter, and no column wider than a line of text', () => {
    for (const { name, frozen, widths, filter, rows } of sheets.values()) {
      expect(frozen, name).toBe(1);
      expect(filter, name).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`));
      expect(Math.max(...widths), name).toBeLessThanOrEqual(60);
      expect(Math.min(...widths), name).toBeGreaterThanOrEqual(8);
    }
  });

  test('states its title, language, version and date', () => {
    const core = parts['docProps/core.xml'] ?? '';
    const $ = load(core, { xml: true });
    expect($('dc\\:title').text()).toBe(dataset.edition.title.vi);
    expect($('dc\\:language').text()).toBe('vi-VN');
    expect($('cp\\:version').text()).toBe('1.2.3');
    expect($('dcterms\\:modified').text()).toMatch(/^20\d\d-\d\d-\d\dT00:00:00Z$/);
    expect(parts['[Content_Types].xml']).toContain('PartName="/docProps/core.xml"');
    expect(parts['_rels/.rels']).toContain('Target="docProps/core.xml"');
  });
});

test('a value that looks like a formula, a number or a date is text', async () => {
  const column = (name: string): Table['columns'][number] => ({
    name,
    type: 'string',
    description: '',
  });
  const values = ['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '00123', '1-2', '2019-08', '<b>&"', ''];
  const table: Table = {
    name: 'bad',
    title: '',
    description: '',
    columns: [column('=HYPERLINK("x")'), { ...column('n'), type: 'integer' }],
    primaryKey: [],
    rows: values.map((value, index) => [value, index]),
  };
  const { sheets, parts } = read(await workbookOf([table], dataset.edition, '1.0.0'));
  const [header, ...rows] = sheets.get('bad')?.rows ?? [];
  expect(header?.[0]).toMatchObject({ value: '=HYPERLINK("x")', type: 'text', isKeptAsText: true });
  expect(rows.map(([first]) => first?.value)).toEqual(values);
  expect(rows.map(([, second]) => second?.value)).toEqual(values.map((_, index) => String(index)));
  for (const [index, [first]] of rows.entries())
    if (values[index] !== '') expect(first).toMatchObject({ type: 'text', isKeptAsText: true });
  expect(Object.values(parts).join('')).not.toContain('<f>');
});
