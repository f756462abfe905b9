import type { MapLevel } from '../../domain/places/unit.ts';
import { type LegendKey, legendKey } from './address.ts';
import { required, wordsOf } from '../shared/element.ts';

/** What the page says of a unit: its shape on the map and its row in the table. */
export interface UnitRecord {
  code: string;
  level: MapLevel;
  /** With its kind. */
  name: string;
  /** Without its kind. */
  short: string;
  /** Status in words, as in the table. */
  status: string;
  /** The district of a commune. */
  parent: string | undefined;
  /** Name of the group in the list of units: the district of a commune. */
  group: string;
  /** Where its name goes, in units of the drawing. */
  point: readonly [x: number, y: number];
  /** Its square in the tile map. */
  tile: readonly [column: number, row: number];
  /** Codes of its neighbours. */
  near: readonly string[];
  /** Names of the units of 2025 that have its ground. */
  later: readonly string[];
  shape: SVGPathElement;
  row: HTMLTableRowElement;
}

export type Records = ReadonlyMap<string, UnitRecord>;

/** Reads all units off the page; the tables are the one place where their words stand. */
export function readRecords(page: ParentNode): Records {
  const shapes = new Map(
    [...page.querySelectorAll<SVGPathElement>('.map-drawing path[data-unit]')].map((shape) => [
      shape.dataset['unit'],
      shape,
    ]),
  );
  const records = new Map<string, UnitRecord>();
  for (const table of page.querySelectorAll<HTMLTableElement>('[data-table]')) {
    const level = table.dataset['table'] as MapLevel;
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-unit]')) {
      const code = row.dataset['unit'] ?? '';
      const shape = shapes.get(code);
      if (!shape) throw new Error(`no shape for ${code}`);
      const name = textOf(row, '[data-name]');
      records.set(code, {
        code,
        level,
        name,
        short: name.slice(...pair(row.dataset['short'])),
        status: textOf(row, '[data-status-text]'),
        parent: row.querySelector<HTMLElement>('[data-district]')?.dataset['district'],
        group: level === 'commune' ? textOf(row, '[data-district]') : '',
        point: pair(row.dataset['point']),
        tile: pair(row.dataset['tile']),
        near: row.dataset['near']?.split(' ') ?? [],
        later: row.dataset['later']?.split('|') ?? [],
        shape,
        row,
      });
    }
  }
  return records;
}

/** The line of the legend that a unit belongs to at the date that is shown. */
export function legendKeyOf({ row: { dataset } }: Pick<UnitRecord, 'row'>): LegendKey {
  return legendKey(dataset['status'], dataset['basis']);
}

/** Two numbers, as the rows and tables of our HTML hold them: `12 7`. */
export function pair(text = ''): [number, number] {
  const [a = 0, b = 0] = text.split(' ').map(Number);
  return [a, b];
}

export function textOf(row: ParentNode, selector: string): string {
  return wordsOf(required(row, selector));
}
