import type { History } from '../status/snapshot-view.ts';
import { MAP_LEVELS, type MapLevel, type Register, unitsOf } from '../places/unit.ts';

/** Charts without parameters. */
export const PLAIN_CHARTS = [
  'offices',
  'timeline',
  'mergers',
  'progress',
  'snapshots',
  'posts',
  'person',
  'elsewhere',
  'successors',
] as const;
export type PlainChart = (typeof PLAIN_CHARTS)[number];

/** A chart of a text: one without parameters, or one of a date, a level, a district. */
export type Chart =
  | { kind: PlainChart }
  | { kind: 'squares' | 'bounds'; at: string }
  | { kind: 'map'; at: string; level: MapLevel; district?: string }
  | { kind: 'outline'; district?: string }
  | { kind: 'grey'; at: string; level: MapLevel };

/**
 * All charts by the name that texts use: `timeline`, `squares.2019-08`, `bounds.2020-10`,
 * `map.2019-08.commune`, `map.ever.commune.889` (the map around one district); for paper
 * `outline.commune`, `outline.commune.889` (borders alone) and `grey.2019-08.commune` (patterns, no colours).
 */
export function chartsByName(register: Register, { views }: History): ReadonlyMap<string, Chart> {
  const charts = new Map<string, Chart>(PLAIN_CHARTS.map((kind) => [kind, { kind }]));
  const dates = views.map(({ snapshot }) => snapshot.id);
  for (const at of dates) {
    for (const kind of ['squares', 'bounds'] as const) charts.set(`${kind}.${at}`, { kind, at });
  }
  charts.set('outline.commune', { kind: 'outline' });
  for (const { code: district } of unitsOf(register, 'district'))
    charts.set(`outline.commune.${district}`, { kind: 'outline', district });
  for (const at of dates) {
    for (const level of MAP_LEVELS) charts.set(`grey.${at}.${level}`, { kind: 'grey', at, level });
  }
  for (const at of [...dates, 'ever']) {
    for (const level of MAP_LEVELS) {
      charts.set(`map.${at}.${level}`, { kind: 'map', at, level });
      for (const { code: district } of unitsOf(register, 'district'))
        charts.set(`map.${at}.${level}.${district}`, { kind: 'map', at, level, district });
    }
  }
  return charts;
}
