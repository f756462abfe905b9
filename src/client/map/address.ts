import type { MapLevel } from '../../domain/places/unit.ts';

/** How the units are laid out. */
export type View = 'map' | 'tiles' | 'table';
export const VIEWS: readonly View[] = ['map', 'tiles', 'table'];

/** A line of the legend: a status with its basis. */
export type LegendKey = (typeof LEGEND_KEYS)[number];
export const LEGEND_KEYS = [
  'implementing-stated',
  'implementing-carried',
  'not-implementing-stated',
  'not-implementing-carried',
  'not-named',
] as const;

/** The line of the legend for a status and its basis, as `data-status` and `data-basis` give them. */
export function legendKey(status = '', basis?: string): LegendKey {
  return (basis ? `${status}-${basis}` : status) as LegendKey;
}

/** What the address says of the map: `?unit=30280&at=2019-08&level=commune&view=tiles`. */
export interface MapState {
  unit: string | undefined;
  /** A snapshot's id, or `ever`. */
  at: string;
  level: MapLevel;
  view: View;
  /** The statuses that stand out, if not all. */
  show: LegendKey | undefined;
  /** The snapshot that `at` is compared with. */
  from: string | undefined;
}

/** What an address may name; anything else in it is ignored. */
export interface AllowedValues {
  units: ReadonlyMap<string, MapLevel>;
  /** Levels that the map shows; the first is what the page opens with. */
  levels: readonly [MapLevel, ...MapLevel[]];
  /** Ids of the snapshots and `ever`; the first is what the page opens with. */
  times: readonly [string, ...string[]];
}

/** Longer queries are no link of ours, and not worth taking apart. */
const LONGEST = 500;

/** Reads a query string. A unit brings its own level, whatever `level` says. */
export function readState(search: string, { units, levels, times }: AllowedValues): MapState {
  const query = new URLSearchParams(search.length > LONGEST ? '' : search);
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === query.get(name));
  const asked = query.get('unit') ?? '';
  const levelOfUnit = units.get(asked);
  return comparable({
    unit: levelOfUnit && asked,
    at: oneOf('at', times) ?? times[0],
    level: levelOfUnit ?? oneOf('level', levels) ?? levels[0],
    view: oneOf('view', VIEWS) ?? 'map',
    show: oneOf('show', LEGEND_KEYS),
    from: oneOf('from', times),
  });
}

/** The same state without a comparison that there is not: of a date with itself, or with all dates. */
export function comparable(state: MapState): MapState {
  const { at, from } = state;
  return at === 'ever' || from === 'ever' || from === at ? { ...state, from: undefined } : state;
}

/** The query string of a state, without what goes without saying. */
export function writeState(
  { unit, at, level, view, show, from }: MapState,
  { levels, times }: AllowedValues,
): string {
  const query = new URLSearchParams();
  if (unit) query.set('unit', unit);
  if (at !== times[0]) query.set('at', at);
  if (level !== levels[0]) query.set('level', level);
  if (view !== 'map') query.set('view', view);
  if (show) query.set('show', show);
  if (from) query.set('from', from);
  const text = query.toString();
  return text && `?${text}`;
}
