import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/** A table as CSV (RFC 4180) in UTF-8, with a header line. Spreadsheets get the workbook. */
export function toCsv({ columns, rows }: Table): string {
  return stringify(rows as unknown[][], {
    header: true,
    columns: columns.map(({ name }) => name),
  });
}
