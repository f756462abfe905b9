import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Box } from '../domain/places/box.ts';
import type { Boundaries } from '../domain/places/geometry.ts';
import { least, most } from '../domain/places/extent.ts';
import { project, unproject } from './projection.ts';

/** The rectangle of a drawing: its own units, and its position on the earth. */
export interface Sheet {
  /** North-west corner in projected units; a drawing's (0, 0). */
  origin: readonly [x: number, y: number];
  /** Projected units in one unit of the drawing: above 1, the drawing is coarser and lighter. */
  unit: number;
  width: number;
  height: number;
  /** In degrees, the position at which Leaflet places the drawing. */
  bounds: { west: number; south: number; east: number; north: number };
}

/** The box around a geometry, in projected units. */
export function boxOf(geometry: Polygon | MultiPolygon): Box {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const points = rings.flat().map(project);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
}

/** The sheet that holds all polygons, with a margin (a share of the larger side) around them. */
export function sheetAround({ features }: Pick<Boundaries, 'features'>, margin = 0.03): Sheet {
  const boxes = features.map(({ geometry }) => boxOf(geometry));
  const west = least(boxes.map(({ left }) => left));
  const east = most(boxes.map(({ right }) => right));
  const north = least(boxes.map(({ top }) => top));
  const south = most(boxes.map(({ bottom }) => bottom));
  const pad = margin * Math.max(east - west, south - north);
  return sheetFrom(
    Math.floor(west - pad),
    Math.floor(north - pad),
    Math.ceil(east + pad),
    Math.ceil(south + pad),
  );
}

/** The sheet enlarged around its centre until width : height is between two ratios. */
export function withRatio(sheet: Sheet, least: number, most: number): Sheet {
  const { origin, width, height } = sheet;
  const wider = Math.max(0, Math.ceil((least * height - width) / 2));
  const higher = Math.max(0, Math.ceil((width / most - height) / 2));
  const [west, north] = origin;
  return sheetFrom(west - wider, north - higher, west + width + wider, north + height + higher);
}

/** The same sheet in units of a drawing of this width. */
export function scaledTo(sheet: Sheet, width: number): Sheet {
  const unit = (sheet.unit * sheet.width) / width;
  const scale = sheet.unit / unit;
  return {
    ...sheet,
    unit,
    width: Math.ceil(sheet.width * scale),
    height: Math.ceil(sheet.height * scale),
  };
}

/** The sheet between four whole coordinates, in projected units. */
function sheetFrom(west: number, north: number, east: number, south: number): Sheet {
  const [westLon, northLat] = unproject([west, north]);
  const [eastLon, southLat] = unproject([east, south]);
  return {
    origin: [west, north],
    unit: 1,
    width: east - west,
    height: south - north,
    bounds: { west: westLon, south: southLat, east: eastLon, north: northLat },
  };
}

/** A geographic position on the sheet, rounded to whole units: identical for all polygons that share it. */
export function onSheet({ origin, unit }: Sheet, position: Position): [x: number, y: number] {
  const [x, y] = project(position);
  return [Math.round((x - origin[0]) / unit), Math.round((y - origin[1]) / unit)];
}

/** The geographic position of a point on the sheet. */
export function offSheet({ origin, unit }: Sheet, [x, y]: readonly [number, number]): Position {
  return unproject([origin[0] + x * unit, origin[1] + y * unit]);
}

/** A geographic position in percent of the sheet's width and height, to place HTML over it. */
export function percentOnSheet(sheet: Sheet, position: Position): { left: string; top: string } {
  return percentOf(sheet, onSheet(sheet, position));
}

/** A point in units of the sheet, in percent of its width and height. */
export function percentOf(
  sheet: Sheet,
  [x, y]: readonly [number, number],
): { left: string; top: string } {
  return {
    left: `${((100 * x) / sheet.width).toFixed(2)}%`,
    top: `${((100 * y) / sheet.height).toFixed(2)}%`,
  };
}
