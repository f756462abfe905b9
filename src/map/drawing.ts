import type { Dataset } from '../domain/dataset.ts';
import type { Boundaries } from '../domain/places/geometry.ts';
import { pagePlan } from '../domain/places/page-limits.ts';
import { type MapLevel, type Register, unitOf } from '../domain/places/unit.ts';
import { neighboursOf } from './neighbours.ts';
import { pathData } from './path.ts';
import { type DrawnAnnotation, annotationsOf } from './annotations.ts';
import { type MapLabel, mapLabels, NARROW, pointOf } from './map-labels.ts';
import { unitsPerKilometre } from './projection.ts';
import { type RiverName, riverNames } from './river-names.ts';
import { onSheet, scaledTo, type Sheet, sheetAround } from './sheet.ts';
import { simplified } from './simplified.ts';
import { type Tile, tileMap } from './tiles.ts';

/** One unit's outline. */
export interface Shape {
  code: string;
  d: string;
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
  riverNames: readonly RiverName[];
  annotations: readonly DrawnAnnotation[];
  /** Scale bar: a length, and its share of the sheet's width in percent. */
  scale: { kilometres: number; width: number };
  layouts: Record<MapLevel, Layout>;
}

/** Length of the scale bar, in km: about a seventh of the province's width. */
const SCALE = 10;
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
  const labels = mapLabels({ ...dataset, communes, districts }, sheet);

  return {
    sheet,
    communes: shapes(communes.features),
    districts: districtShapes,
    // Slightly larger than the sheet, so that no hatch shows at its edge.
    outside: `M-300-300H${sheet.width + 300}V${sheet.height + 300}H-300z${districtShapes.map(({ d }) => d).join('')}`,
    borders: lines('border'),
    countryBorder: lines('country-border'),
    rivers: lines('river'),
    labels,
    riverNames: riverNames(
      context,
      sheet,
      NARROW,
      labels.map(({ text, left, top }) => ({ text: text.vi, point: pointOf(left, top, sheet) })),
    ),
    annotations: fitsOnOnePage ? annotationsOf(dataset, sheet) : [],
    scale: {
      kilometres: SCALE,
      width: (100 * SCALE * unitsPerKilometre(sheet.bounds.south)) / sheet.unit / sheet.width,
    },
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
