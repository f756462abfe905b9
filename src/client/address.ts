import type { MapLevel } from '../domain/unit.ts';

/** What the address says of the map: `?unit=30280&at=2019-08&level=commune`. */
export interface MapState {
  unit: string | undefined;
  /** A snapshot's id, or `ever`. */
  at: string;
  level: MapLevel;
}

/** What an address may name; anything else in it is ignored. */
export interface Known {
  units: ReadonlyMap<string, MapLevel>;
  /** Ids of the snapshots and `ever`; the first is what the page opens with. */
  times: readonly [string, ...string[]];
}

/** Longer queries are no link of ours, and not worth taking apart. */
const LONGEST = 500;

/** Reads a query string. A unit brings its own level, whatever `level` says. */
export function readState(search: string, { units, times }: Known): MapState {
  const query = new URLSearchParams(search.length > LONGEST ? '' : search);
  const asked = query.get('unit') ?? '';
  const levelOfUnit = units.get(asked);
  const level = levelOfUnit ?? (query.get('level') === 'district' ? 'district' : 'commune');
  const at = times.find((time) => time === query.get('at')) ?? times[0];
  return { unit: levelOfUnit && asked, at, level };
}

/** The query string of a state, without what goes without saying. */
export function writeState({ unit, at, level }: MapState, { times }: Known): string {
  const query = new URLSearchParams();
  if (unit) query.set('unit', unit);
  if (at !== times[0]) query.set('at', at);
  if (level === 'district') query.set('level', level);
  const text = query.toString();
  return text && `?${text}`;
}
