import type { FeatureCollection, Polygon } from 'geojson';
import { deriveBoundaries } from './boundaries.ts';
import { deriveContext, type RawContext } from './context.ts';
import { geoJsonText } from './geojson-text.ts';
import { deriveRegister } from './register.ts';

/** 5 decimals are 1 m, as in the raw layer: with 4, rounding makes eight polygons cross themselves. */
const DECIMALS = 5;

/** The texts of all derived files by name, from the texts of the raw ones. */
export function deriveAll(readRaw: (name: string) => string): Record<string, string> {
  const communes = JSON.parse(readRaw('communes-2019.geojson')) as FeatureCollection<
    Polygon,
    { code: string; district_code: string }
  >;
  const context = JSON.parse(readRaw('context.geojson')) as FeatureCollection<Polygon, RawContext>;
  const boundaries = deriveBoundaries(communes.features, DECIMALS);
  return {
    'communes.geojson': geoJsonText(boundaries.communes),
    'districts.geojson': geoJsonText(boundaries.districts),
    'context.geojson': geoJsonText(deriveContext(context.features, boundaries.districts)),
    'units.csv': deriveRegister(
      readRaw('communes-2019.csv'),
      readRaw('districts-2019.csv'),
      boundaries,
    ),
  };
}
