import { area } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Level } from './unit.ts';

/** Decimals of the areas in the register, in km². */
const DECIMALS = { province: 1, district: 1, commune: 2 } as const satisfies Record<Level, number>;

/** Geodesic area of a unit's polygons in km², rounded as in the register for its level: `1.22`. */
export function printedArea(
  level: Level,
  polygons: readonly Feature<Polygon | MultiPolygon>[],
): string {
  const squareMetres = polygons.reduce((sum, polygon) => sum + area(polygon), 0);
  return (squareMetres / 1e6).toFixed(DECIMALS[level]);
}
