import type { FeatureCollection, Polygon } from 'geojson';
import { deriveBoundaries } from './boundaries.ts';
import type { Edition } from '../../domain/edition.ts';
import { deriveContext, type RawContext, type Surroundings } from './context.ts';
import { geoJsonText } from './geojson-text.ts';
import { deriveRegister } from './register.ts';

/** 5 decimals are 1 m, as in the raw layer; with 4, eight polygons would intersect themselves. */
const DECIMALS = 5;

/** The texts of all derived files by name. @param read The text of a file below `geo/`. */
export function deriveAll(
  read: (name: string) => string,
  { province }: Pick<Edition, 'province'>,
): Record<string, string> {
  const communes = JSON.parse(read('raw/communes-2019.geojson')) as FeatureCollection<
    Polygon,
    { code: string; district_code: string }
  >;
  const context = JSON.parse(read('raw/context.geojson')) as FeatureCollection<Polygon, RawContext>;
  const surroundings = JSON.parse(read('surroundings.json')) as Surroundings & {
    /** Label point of the province, [longitude, latitude]. */
    labelPoint: readonly [number, number];
  };
  const boundaries = deriveBoundaries(communes.features, DECIMALS);
  return {
    'communes.geojson': geoJsonText(boundaries.communes),
    'districts.geojson': geoJsonText(boundaries.districts),
    'context.geojson': geoJsonText(
      deriveContext(context.features, boundaries.districts, surroundings),
    ),
    'units.csv': deriveRegister(
      read('raw/communes-2019.csv'),
      read('raw/districts-2019.csv'),
      boundaries,
      { ...province, labelPoint: surroundings.labelPoint },
    ),
  };
}
