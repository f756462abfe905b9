import type { MapLevel } from '../../domain/places/unit.ts';

/** Views of the units. */
export type View = 'map' | 'tiles' | 'table';
export const VIEWS: readonly View[] = ['map', 'tiles', 'table'];

/** A legend entry: a status with its basis. */
export type LegendKey = (typeof LEGEND_KEYS)[number];
export const LEGEND_KEYS = [
  'implementing-stated',
  'implementing-carried',
  'not-implementing-stated',
  'not-implementing-carried',
  'not-named',
] as const;

/** The legend entry of a `data-status` and `data-basis`. */
export function legendKey(status = '', basis?: string): LegendKey {
  return (basis ? `${status}-${basis}` : status) as LegendKey;
}

/** State of the map in the URL: `?unit=30280&at=2019-08&level=commune&view=tiles`. */
export interface MapState {
  unit: string | undefined;
  /** A snapshot's id, or `ever`. */
  at: string;
  level: MapLevel;
  view: View;
  /** The highlighted status; undefined for all. */
  show: LegendKey | undefined;
  /** The snapshot to compare `at` with. */
  from: string | undefined;
  /** What the rows of the table are filtered by; empty for nothing. */
  filter: string;
}

/** Valid values; anything else in a URL is ignored. */
export interface AllowedValues {
  units: ReadonlyMap<string, MapLevel>;
  /** Levels of the map, the default first. */
  levels: readonly [MapLevel, ...MapLevel[]];
  /** Ids of the snapshots and `ever`, the default first. */
  times: readonly [string, ...string[]];
}

/** Longer queries are ignored. Below it the site's names are read, whatever trackers have added to them. */
const MAX_ADDRESS_CHARS = 8000;

/** Longest text of the filter; the field of the table takes as many characters. */
export const MAX_FILTER_CHARS = 80;

/** Parses a query string. A unit determines the level; `level` is then ignored. */
export function readState(search: string, { units, levels, times }: AllowedValues): MapState {
  const query = new URLSearchParams(search.length > MAX_ADDRESS_CHARS ? '' : search);
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
    filter: (query.get('q') ?? '').trim().slice(0, MAX_FILTER_CHARS),
  });
}

/** Drops a comparison that makes no sense: with the same date, or with `ever`. */
export function comparable(state: MapState): MapState {
  const { at, from } = state;
  return at === 'ever' || from === 'ever' || from === at ? { ...state, from: undefined } : state;
}

/** The query string of a state, without default values. */
export function writeState(
  { unit, at, level, view, show, from, filter }: MapState,
  { levels, times }: AllowedValues,
): string {
  const query = new URLSearchParams();
  if (unit) query.set('unit', unit);
  if (at !== times[0]) query.set('at', at);
  if (level !== levels[0]) query.set('level', level);
  if (view !== 'map') query.set('view', view);
  if (show) query.set('show', show);
  if (from) query.set('from', from);
  if (filter) query.set('q', filter);
  const text = query.toString();
  return text && `?${text}`;
}
