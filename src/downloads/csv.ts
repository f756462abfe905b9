import { stringify } from 'csv-stringify/sync';
import type { Table } from './tables.ts';

/**
 * A table as CSV (RFC 4180) in UTF-8, with a header line. With a byte order mark, Excel shows
 * Vietnamese as it is written; without one, validators of tables know the first column.
 */
export function toCsv({ columns, rows }: Table, { bom = false } = {}): string {
  return stringify(rows as unknown[][], {
    bom,
    header: true,
    columns: columns.map(({ name }) => name),
  });
}
