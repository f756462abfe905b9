import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';

/** Outlines of units, by their codes; WGS84, [longitude, latitude] in degrees. */
export type Boundaries = FeatureCollection<Polygon | MultiPolygon, { code: string }>;

/** Rivers, and borders and names of the neighbours, for orientation. */
export interface ContextProperties {
  kind: 'border' | 'country-border' | 'river' | 'neighbour';
  name_vi?: string;
  name_en?: string;
}
export type Context = FeatureCollection<LineString | MultiLineString | Point, ContextProperties>;
