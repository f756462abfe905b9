import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Dataset } from '../domain/dataset.ts';
import type { Boundaries } from '../domain/places/geometry.ts';
import { isWithin, unitOf, unitsOf } from '../domain/places/unit.ts';
import { pathData } from './path.ts';
import { offSheet, onSheet, scaledTo, type Sheet, sheetAround } from './sheet.ts';

/** The map for small sizes: each border is drawn once, and only coloured units need an outline. */
export interface SmallMap {
  width: number;
  height: number;
  /** Area of all districts. */
  land: string;
  /** Borders between communes of one district. */
  communeLines: string;
  districtLines: string;
  /** Whether a unit is in the frame, at least with its bounding box. */
  shows: (code: string) => boolean;
  /** The outline of a unit. */
  shape: (code: string) => string;
  /** Position of a unit's name, inside the unit. */
  point: (code: string) => readonly [x: number, y: number];
  /** Whether a point of the drawing is in a unit. */
  contains: (code: string, point: readonly [x: number, y: number]) => boolean;
  /** Positions of the names of districts. */
  names: readonly { code: string; text: string; x: number; y: number }[];
}

/**
 * Draws the province, or one district with its surroundings, in a given width. A coarser drawing is smaller:
 * points that coincide are dropped, identically on both sides of a border.
 */
export function drawSmallMap(
  land: Pick<Dataset, 'register' | 'communes' | 'districts'>,
  width: number,
  district?: string,
): SmallMap {
  const drawn = DRAWN.get(land.communes) ?? new Map<string, SmallMap>();
  DRAWN.set(land.communes, drawn);
  const key = `${width} ${district ?? ''}`;
  const small = drawn.get(key) ?? draw(land, width, district);
  drawn.set(key, small);
  return small;
}

/** Both languages, many pages and files have the same maps; boundaries are never changed once they have been read. */
const DRAWN = new WeakMap<Boundaries, Map<string, SmallMap>>();

function draw(
  { register, communes, districts }: Parameters<typeof drawSmallMap>[0],
  width: number,
  district?: string,
): SmallMap {
  const within = (boundaries: Boundaries, code: string): Boundaries => ({
    ...boundaries,
    features: boundaries.features.filter(({ properties }) =>
      isWithin(register, properties.code, code),
    ),
  });
  const frame = district === undefined ? districts : within(districts, district);
  const margin = district === undefined ? 0.01 : 0.12;
  const sheet = scaledTo(sheetAround(frame, margin), width);
  const shown = (boundaries: Boundaries): Boundaries => ({
    ...boundaries,
    features: boundaries.features.filter(({ geometry }) => touches(geometry, sheet)),
  });
  const [nearCommunes, nearDistricts] = [shown(communes), shown(districts)];
  const districtOf = (code: string) => unitOf(register, code).parent;
  const shapes = new Map(
    [...communes.features, ...districts.features].map(({ properties, geometry }) => [
      properties.code,
      geometry,
    ]),
  );
  const boxes = new Map<string, readonly [number, number, number, number]>();
  const shape = (code: string) => {
    const geometry = shapes.get(code);
    return geometry ? pathData(geometry, sheet) : '';
  };
  const point = (code: string) => onSheet(sheet, [...unitOf(register, code).labelPoint]);
  return {
    width: sheet.width,
    height: sheet.height,
    land: nearDistricts.features.map(({ geometry }) => pathData(geometry, sheet)).join(''),
    communeLines: pathData(
      borders(nearCommunes, (a, b) => a !== b && districtOf(a) === districtOf(b)),
      sheet,
    ),
    districtLines: pathData(
      borders(nearDistricts, () => true),
      sheet,
    ),
    shows: (code) => {
      const geometry = shapes.get(code);
      return geometry !== undefined && touches(geometry, sheet);
    },
    shape,
    point,
    contains: (code, on) => {
      const geometry = shapes.get(code);
      if (geometry === undefined) return false;
      // Most points are far away: many are asked for.
      const [west, south, east, north] = boxes.get(code) ?? bbox(geometry);
      boxes.set(code, [west, south, east, north]);
      const at = offSheet(sheet, on);
      const [x = 0, y = 0] = at;
      return (
        x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon(at, geometry)
      );
    },
    names: unitsOf(register, 'district')
      .map(({ code, name }) => {
        const [x, y] = point(code);
        return { code, text: name.vi, x, y };
      })
      .filter(({ x, y }) => x >= 0 && x <= sheet.width && y >= 0 && y <= sheet.height),
  };
}

/** Borders of polygons, each once, filtered by the codes on both sides (equal for an outer border). */
function borders(
  { features }: Boundaries,
  wanted: (a: string, b: string) => boolean,
): MultiLineString {
  type Properties = { code: string };
  const collection: Boundaries = { type: 'FeatureCollection', features };
  const shared = topology({ all: collection }) as unknown as Topology<{
    all: GeometryCollection<Properties>;
  }>;
  return mesh(shared, shared.objects.all, (a, b) =>
    wanted((a.properties as Properties).code, (b.properties as Properties).code),
  );
}

/** Whether the bounding box of a geometry intersects the sheet. */
function touches(geometry: Polygon | MultiPolygon, sheet: Sheet): boolean {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const points = rings.flat().map((position) => onSheet(sheet, position));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.max(...xs) >= 0 &&
    Math.min(...xs) <= sheet.width &&
    Math.max(...ys) >= 0 &&
    Math.min(...ys) <= sheet.height
  );
}
