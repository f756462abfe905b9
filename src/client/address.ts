import type { MapLevel } from '../domain/unit.ts';

/** What the address says of the map: `?unit=30280&at=2019-08&level=commune`. */
export interface MapState {
  unit: string | undefined;
  level: MapLevel;
}

/** What an address may name; anything else in it is ignored. */
export interface Known {
  units: ReadonlyMap<string, MapLevel>;
  snapshots: readonly string[];
}

/** Longer queries are no link of ours, and not worth taking apart. */
const LONGEST = 500;

/** Reads a query string. A unit brings its own level, whatever `level` says. */
export function readState(search: string, { units }: Known): MapState {
  const query = new URLSearchParams(search.length > LONGEST ? '' : search);
  const asked = query.get('unit') ?? '';
  const levelOfUnit = units.get(asked);
  const level = levelOfUnit ?? (query.get('level') === 'district' ? 'district' : 'commune');
  return { unit: levelOfUnit && asked, level };
}

/** The query string of a state, with the snapshot only if it is named and known already. */
export function writeState(
  { unit, level }: MapState,
  search: string,
  { snapshots }: Known,
): string {
  const at = new URLSearchParams(search.length > LONGEST ? '' : search).get('at') ?? '';
  const query = new URLSearchParams();
  if (unit) query.set('unit', unit);
  if (snapshots.includes(at)) query.set('at', at);
  if (level === 'district') query.set('level', level);
  const text = query.toString();
  return text && `?${text}`;
}
