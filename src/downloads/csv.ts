import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * A table as CSV (RFC 4180) in UTF-8, with a header line. Excel needs the byte order mark to show Vietnamese;
 * table validators read the first column's name only without it.
 */
export function toCsv({ columns, rows }: Table, { bom = false } = {}): string {
  return stringify(rows as unknown[][], {
    bom,
    header: true,
    columns: columns.map(({ name }) => name),
  });
}
