import { distance, nearestPointOnLine, polygonToLine, simplify } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { round } from './geojson-text.ts';

export interface RawContext {
  kind: string;
  name: string;
  name_en?: string;
  country?: string;
}

type RawFeature = Feature<Polygon | MultiPolygon | LineString | MultiLineString, RawContext>;
type ContextFeature = Feature<MultiLineString | LineString | Point, Record<string, string>>;

/** A rectangle in degrees. */
interface Bounds {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** Surroundings of the province: `geo/surroundings.json`. */
export interface Surroundings {
  /** Clipping rectangle of the raw layer; edges on it are not borders. */
  cut: Bounds;
  /** Visible extent of the map; anything outside is omitted. */
  seen: Bounds;
  /** Names of the neighbours and their label points, [longitude, latitude]. */
  neighbours: readonly { vi: string; en: string; at: Position }[];
}

/** Lines within this distance of the province's outline, in km, are duplicates of it. */
const SAME_LINE = 0.6;

/** About 200 m, enough for orientation. */
const TOLERANCE = 0.002;

/** Borders around the province as lines, rivers, and the neighbours' names. */
export function deriveContext(
  raw: readonly RawFeature[],
  province: readonly Feature<Polygon | MultiPolygon>[],
  { cut, seen, neighbours }: Surroundings,
): ContextFeature[] {
  const polygons = raw.filter(({ properties }) =>
    ['province', 'country'].includes(properties.kind),
  );
  const rounded = polygons.map((one) => ({ ...one, geometry: round(one.geometry, 4) }));
  const layer: FeatureCollection = { type: 'FeatureCollection', features: rounded };
  const graph = topology({ around: layer });
  const shapes = graph.objects['around'] as GeometryCollection<RawContext>;
  const outlines = province.map((one) => polygonToLine(one as Feature<Polygon>));

  const border = (isCountry: boolean) =>
    mesh(
      graph,
      shapes,
      (a, b) =>
        ((a.properties as RawContext).country !== (b.properties as RawContext).country) ===
        isCountry,
    );
  const lines = (kind: string, { coordinates }: MultiLineString): ContextFeature[] => {
    const parts = simplified(coordinates).flatMap((line) =>
      pieces(line, (point) => isBorder(point)),
    );
    return parts.length === 0 ? [] : [line(kind, parts)];
  };
  const isBorder = (point: Position) =>
    !isOnEdge(point, cut) &&
    isInside(point, seen) &&
    !outlines.some((outline) => near(point, outline));

  const rivers = raw
    .filter(({ properties }) => properties.kind === 'river_border')
    .map(({ properties, geometry }) => {
      const { coordinates } = geometry as MultiLineString;
      return line('river', coordinates, {
        name_vi: properties.name,
        name_en: properties.name_en?.replace(/ \(.*/, '') ?? properties.name,
      });
    });
  const names = neighbours.map(({ vi, en, at }): ContextFeature => ({
    type: 'Feature',
    properties: { kind: 'neighbour', name_vi: vi, name_en: en },
    geometry: { type: 'Point', coordinates: at },
  }));
  return [
    ...lines('border', border(false)),
    ...lines('country-border', border(true)),
    ...rivers,
    ...names,
  ];

  function near(point: Position, outline: ReturnType<typeof polygonToLine>): boolean {
    const shapes = outline.type === 'FeatureCollection' ? outline.features : [outline];
    return shapes.some((shape) => distance(nearestPointOnLine(shape, point), point) < SAME_LINE);
  }
}

function line(
  kind: string,
  coordinates: Position[][],
  names: Record<string, string> = {},
): ContextFeature {
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates };
  return { type: 'Feature', properties: { kind, ...names }, geometry: round(geometry, 4) };
}

function simplified(coordinates: Position[][]): Position[][] {
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates };
  return simplify(geometry, { tolerance: TOLERANCE }).coordinates;
}

/** The runs of consecutive points that pass a test. */
function pieces(line: Position[], passes: (point: Position) => boolean): Position[][] {
  const runs: Position[][] = [[]];
  for (const point of line) {
    if (passes(point)) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function isOnEdge([lon = 0, lat = 0]: Position, { west, east, south, north }: Bounds): boolean {
  const same = (a: number, b: number) => Math.abs(a - b) < 0.0002;
  return same(lon, west) || same(lon, east) || same(lat, south) || same(lat, north);
}

function isInside([lon = 0, lat = 0]: Position, { west, east, south, north }: Bounds): boolean {
  return lon > west && lon < east && lat > south && lat < north;
}
