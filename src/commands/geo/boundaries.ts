import { rewind } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as Arcs,
  Polygon as ArcsOfOne,
} from 'topojson-specification';
import { round } from './geojson-text.ts';

type Coded = Feature<Polygon | MultiPolygon, { code: string }>;

/** Two layers of one topology: adjacent polygons share identical points. */
export interface BoundaryLayers {
  communes: Coded[];
  districts: Coded[];
}

/**
 * Rounds the raw communes to `decimals` of a degree, builds one topology and dissolves it into districts, so that
 * the borders of both layers are identical. Sorted by code, exterior rings counter-clockwise (RFC 7946).
 */
export function deriveBoundaries(
  raw: readonly Feature<Polygon | MultiPolygon, { code: string; district_code: string }>[],
  decimals: number,
): BoundaryLayers {
  const communes = raw.map(({ properties, geometry }) => ({
    type: 'Feature' as const,
    properties,
    geometry: withoutRepeats(round(geometry, decimals)),
  }));
  const layer: FeatureCollection = { type: 'FeatureCollection', features: communes };
  const graph = topology({ communes: layer });
  const shapes = graph.objects['communes'] as GeometryCollection<{
    code: string;
    district_code: string;
  }>;
  const arcs = shapes.geometries as (Arcs | ArcsOfOne)[] & typeof shapes.geometries;

  const codes = [...new Set(raw.map(({ properties }) => properties.district_code))];
  return {
    communes: sorted(
      shapes.geometries.map((shape) => {
        const { properties, geometry } = feature(graph, shape) as Feature<
          Polygon,
          { code: string }
        >;
        return coded(properties.code, geometry);
      }),
    ),
    districts: sorted(
      codes.map((code) => {
        const members = arcs.filter(
          (shape) => (shape.properties as { district_code?: string }).district_code === code,
        );
        return coded(code, single(merge(graph, members)));
      }),
    ),
  };
}

/** Removes repeated points of a ring, which rounding can produce. */
function withoutRepeats<G extends Polygon | MultiPolygon>(geometry: G): G {
  const clean = (ring: number[][]) =>
    ring.filter((point, i) => i === 0 || String(point) !== String(ring[i - 1]));
  const coordinates =
    geometry.type === 'Polygon'
      ? geometry.coordinates.map(clean)
      : geometry.coordinates.map((rings) => rings.map(clean));
  return { ...geometry, coordinates };
}

function coded(code: string, geometry: Polygon | MultiPolygon): Coded {
  const wound = rewind({ type: 'Feature', properties: {}, geometry }) as Feature<Polygon>;
  return { type: 'Feature', properties: { code }, geometry: wound.geometry };
}

function single(geometry: MultiPolygon): Polygon | MultiPolygon {
  const [only, ...others] = geometry.coordinates;
  return only && others.length === 0 ? { type: 'Polygon', coordinates: only } : geometry;
}

function sorted(features: Coded[]): Coded[] {
  return features.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
}
