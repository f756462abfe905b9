import type { MapLevel } from '../../domain/places/unit.ts';
import { type LegendKey, legendKey } from './address.ts';
import { required, wordsOf } from '../shared/element.ts';

/** A unit on the page: its shape on the map, its row in the table, and their contents. */
export interface UnitRecord {
  code: string;
  level: MapLevel;
  /** Name with its kind. */
  name: string;
  /** Name without its kind. */
  short: string;
  /** Status as text, as in the table. */
  status: string;
  /** The district of a commune. */
  parent: string | undefined;
  /** Name of the group in the list of units: the district of a commune. */
  group: string;
  /** Position of its name, in units of the drawing. */
  point: readonly [x: number, y: number];
  /** Its square in the tile map. */
  tile: readonly [column: number, row: number];
  /** Codes of its neighbours. */
  near: string[];
  /** Names of the units of 2025 that cover its area. */
  later: readonly string[];
  shape: SVGPathElement;
  row: HTMLTableRowElement;
}

export type Records = ReadonlyMap<string, UnitRecord>;

/**
 * Reads all units from the page. The tables are the only copy of their texts, which keeps the page small.
 * @throws Error for a row without a shape, which is a defect of the build.
 */
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
    const kinds = table.dataset['kinds']?.split('|') ?? [];
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-unit]')) {
      const code = row.dataset['unit'] ?? '';
      const shape = shapes.get(code);
      if (!shape) throw new Error(`no shape for ${code}`);
      const name = textOf(row, '[data-name]');
      records.set(code, {
        code,
        level,
        name,
        short: withoutKind(name, kinds),
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
  // A row lists only the neighbours after it.
  for (const { code, near } of records.values())
    for (const other of near) {
      const back = records.get(other)?.near;
      if (back && !back.includes(code)) back.push(code);
    }
  return records;
}

/** A name without the words of its kind, which come first or last. */
function withoutKind(name: string, kinds: readonly string[]): string {
  for (const kind of kinds) {
    if (name.startsWith(kind)) return name.slice(kind.length);
    if (name.endsWith(kind)) return name.slice(0, -kind.length);
  }
  return name;
}

/** The legend entry of a unit at the current date. */
export function legendKeyOf({ row: { dataset } }: Pick<UnitRecord, 'row'>): LegendKey {
  return legendKey(dataset['status'], dataset['basis']);
}

/** Parses two numbers of a data attribute: `12 7`. */
export function pair(text = ''): [number, number] {
  const [a = 0, b = 0] = text.split(' ').map(Number);
  return [a, b];
}

export function textOf(row: ParentNode, selector: string): string {
  return wordsOf(required(row, selector));
}
