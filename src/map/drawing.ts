import type { Dataset } from '../domain/dataset.ts';
import type { Boundaries } from '../domain/places/geometry.ts';
import { pagePlan } from '../domain/places/page-limits.ts';
import { type MapLevel, type Register, unitOf } from '../domain/places/unit.ts';
import { type Box, overlap } from '../domain/places/box.ts';
import { neighboursOf } from './neighbours.ts';
import { pathData } from './path.ts';
import { labelBox } from './place-labels.ts';
import { onSheet, percentOnSheet, scaledTo, type Sheet, sheetAround } from './sheet.ts';
import { simplified } from './simplified.ts';
import { type Tile, tileMap } from './tiles.ts';

/** One unit's outline. */
export interface Shape {
  code: string;
  d: string;
}

/** A label over the map, positioned in percent of the sheet. */
export interface MapLabel {
  text: { vi: string; en: string };
  kind: 'district' | 'neighbour';
  /** Code of the district. */
  code?: string;
  left: string;
  top: string;
}

/** Position of a unit in both drawings, and its neighbours. */
export interface DrawnUnit {
  /** Position of its label, in units of the sheet. */
  point: readonly [x: number, y: number];
  tile: Tile;
  /** Codes of the neighbouring units of its level. */
  near: readonly string[];
}

/** Units of a level by code, and the size of its tile map in tiles. */
export interface Layout {
  places: ReadonlyMap<string, DrawnUnit>;
  columns: number;
  rows: number;
}

/** Everything that the map draws, ready for SVG and HTML; colours come from statuses in CSS. */
export interface Drawing {
  sheet: Sheet;
  communes: readonly Shape[];
  districts: readonly Shape[];
  /** The sheet minus the province (even-odd): hides the hatch outside. */
  outside: string;
  borders: string;
  countryBorder: string;
  rivers: string;
  labels: readonly MapLabel[];
  layouts: Record<MapLevel, Layout>;
}

/** Width of a map on the narrowest screen, in pixels. */
const NARROW = 360;

/** Labels that do not overlap earlier ones on a narrow map. */
function legible(labels: readonly MapLabel[], sheet: Sheet): MapLabel[] {
  const taken: Box[] = [];
  return labels.filter(({ text, left, top }) => {
    const point = [left, top].map(parseFloat) as [number, number];
    const box = labelBox(
      text.vi,
      [(point[0] * sheet.width) / 100, (point[1] * sheet.height) / 100],
      NARROW / sheet.width,
    );
    if (taken.some((other) => overlap(box, other))) return false;
    taken.push(box);
    return true;
  });
}

/** Width of a drawing of districts only, in units: finer than a screen needs. */
const COARSE = 2000;
/** Maximum number of corners in its outlines, shared ones counted once: about 12 kB (brotli). */
const MAX_CORNERS = 4000;

/**
 * Draws the data set on one sheet: all communes, or only simplified districts if a page cannot hold all
 * communes. Pure: the same data gives the same paths.
 */
export function drawMap(dataset: Dataset): Drawing {
  const { register, context } = dataset;
  const { fitsOnOnePage } = pagePlan(register);
  const communes = fitsOnOnePage ? dataset.communes : NOTHING;
  const districts = fitsOnOnePage ? dataset.districts : simplified(dataset.districts, MAX_CORNERS);
  const sheet = fitsOnOnePage ? sheetAround(communes) : scaledTo(sheetAround(districts), COARSE);
  const shapes = (features: Dataset['communes']['features']): Shape[] =>
    features.map(({ properties, geometry }) => ({
      code: properties.code,
      d: pathData(geometry, sheet),
    }));
  const lines = (kind: string) =>
    context.features
      .map(({ properties, geometry }) =>
        properties.kind === kind && geometry.type !== 'Point' ? pathData(geometry, sheet) : '',
      )
      .join('');

  const districtShapes = shapes(districts.features);
  const labels: MapLabel[] = districts.features.map(({ properties }) => {
    const { name, labelPoint } = unitOf(register, properties.code);
    return {
      text: { vi: name.vi, en: name.vi },
      kind: 'district',
      code: properties.code,
      ...percentOnSheet(sheet, [...labelPoint]),
    };
  });
  for (const { properties, geometry } of context.features) {
    if (properties.kind !== 'neighbour' || geometry.type !== 'Point') continue;
    const { name_vi: vi = '', name_en: en = vi } = properties;
    labels.push({
      text: { vi, en },
      kind: 'neighbour',
      ...percentOnSheet(sheet, geometry.coordinates),
    });
  }

  return {
    sheet,
    communes: shapes(communes.features),
    districts: districtShapes,
    // Slightly larger than the sheet, so that no hatch shows at its edge.
    outside: `M-300-300H${sheet.width + 300}V${sheet.height + 300}H-300z${districtShapes.map(({ d }) => d).join('')}`,
    borders: lines('border'),
    countryBorder: lines('country-border'),
    rivers: lines('river'),
    labels: fitsOnOnePage ? labels : legible(labels, sheet),
    layouts: {
      commune: layOut(register, communes, sheet),
      district: layOut(register, districts, sheet),
    },
  };
}

const NOTHING: Boundaries = { type: 'FeatureCollection', features: [] };

function layOut(register: Register, boundaries: Boundaries, sheet: Sheet): Layout {
  if (boundaries.features.length === 0) return { places: new Map(), columns: 0, rows: 0 };
  const { tiles, columns, rows } = tileMap(register, boundaries);
  const near = neighboursOf(boundaries);
  const places = new Map(
    [...tiles].map(([code, tile]) => [
      code,
      {
        point: onSheet(sheet, [...unitOf(register, code).labelPoint]),
        tile,
        near: near.get(code) ?? [],
      },
    ]),
  );
  return { places, columns, rows };
}
