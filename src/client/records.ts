import type { MapLevel } from '../domain/unit.ts';
import { required } from './element.ts';

/** What the page says of a unit: its shape on the map and its row in the table. */
export interface UnitRecord {
  code: string;
  level: MapLevel;
  name: string;
  /** Status in words, as in the table. */
  status: string;
  /** Name of the group in the list of units: the district of a commune. */
  group: string;
  shape: SVGPathElement;
  row: HTMLTableRowElement;
}

/** Reads all units off the page; the tables are the one place where their words stand. */
export function readRecords(page: ParentNode): ReadonlyMap<string, UnitRecord> {
  const records = new Map<string, UnitRecord>();
  for (const table of page.querySelectorAll<HTMLTableElement>('[data-table]')) {
    const level = table.dataset['table'] as MapLevel;
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-unit]')) {
      const code = row.dataset['unit'] ?? '';
      records.set(code, {
        code,
        level,
        name: textOf(row, '[data-name]'),
        status: textOf(row, '[data-status-text]'),
        group: level === 'commune' ? textOf(row, '[data-district]') : '',
        shape: required<SVGPathElement>(page, `path[data-unit="${CSS.escape(code)}"]`),
        row,
      });
    }
  }
  return records;
}

function textOf(row: Element, selector: string): string {
  return required(row, selector).textContent.trim().replace(/\s+/g, ' ');
}
