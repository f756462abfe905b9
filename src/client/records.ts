import type { MapLevel } from '../domain/unit.ts';
import { required } from './element.ts';

/** What the page says of a unit: its shape on the map and its row in the table. */
export interface UnitRecord {
  code: string;
  level: MapLevel;
  name: string;
  /** Status in words, as in the table. */
  status: string;
  /** The district of a commune. */
  parent: string | undefined;
  /** Name of the group in the list of units: the district of a commune. */
  group: string;
  shape: SVGPathElement;
  row: HTMLTableRowElement;
}

export type Records = ReadonlyMap<string, UnitRecord>;

/** Reads all units off the page; the tables are the one place where their words stand. */
export function readRecords(page: ParentNode): Records {
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
        parent: row.querySelector<HTMLElement>('[data-district]')?.dataset['district'],
        group: level === 'commune' ? textOf(row, '[data-district]') : '',
        shape: required<SVGPathElement>(page, `path[data-unit="${CSS.escape(code)}"]`),
        row,
      });
    }
  }
  return records;
}

export function textOf(row: ParentNode, selector: string): string {
  return required(row, selector).textContent.trim().replace(/\s+/g, ' ');
}
