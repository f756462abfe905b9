import type { Position } from 'geojson';
import type { Boundaries } from '../domain/dataset.ts';
import { project, unproject } from './projection.ts';

/** The rectangle that a drawing shows: its own units, and where it lies on the earth. */
export interface Sheet {
  /** North-west corner in projected units; a drawing's (0, 0). */
  origin: readonly [x: number, y: number];
  /** Projected units in one unit of the drawing: above 1, the drawing is coarser and lighter. */
  unit: number;
  width: number;
  height: number;
  /** In degrees, for Leaflet to lay the drawing exactly where it belongs. */
  bounds: { west: number; south: number; east: number; north: number };
}

/**
 * The sheet that holds all polygons, with a margin (a share of the larger side) around them.
 * @param unit Projected units in one unit of the drawing.
 */
export function sheetAround({ features }: Boundaries, margin = 0.03, unit = 1): Sheet {
  const points = features
    .flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    )
    .flatMap((rings) => rings.flat().map(project));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const pad =
    margin * Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const west = Math.floor(Math.min(...xs) - pad);
  const north = Math.floor(Math.min(...ys) - pad);
  const east = Math.ceil(Math.max(...xs) + pad);
  const south = Math.ceil(Math.max(...ys) + pad);
  const [westLon, northLat] = unproject([west, north]);
  const [eastLon, southLat] = unproject([east, south]);
  return {
    origin: [west, north],
    unit,
    width: Math.ceil((east - west) / unit),
    height: Math.ceil((south - north) / unit),
    bounds: { west: westLon, south: southLat, east: eastLon, north: northLat },
  };
}

/** A position of the earth on the sheet, rounded to whole units: the same point for every polygon. */
export function onSheet({ origin, unit }: Sheet, position: Position): [x: number, y: number] {
  const [x, y] = project(position);
  return [Math.round((x - origin[0]) / unit), Math.round((y - origin[1]) / unit)];
}

/** Where a position lies on the sheet, in percent of its width and height, to place HTML over it. */
export function percentOnSheet(sheet: Sheet, position: Position): { left: string; top: string } {
  const [x, y] = onSheet(sheet, position);
  return {
    left: `${((100 * x) / sheet.width).toFixed(2)}%`,
    top: `${((100 * y) / sheet.height).toFixed(2)}%`,
  };
}
