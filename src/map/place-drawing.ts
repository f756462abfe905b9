import { bboxClip } from '@turf/turf';
import type {
  Feature,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { Bilingual } from '../domain/claims/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { unitOf, unitsOf } from '../domain/places/unit.ts';
import type { Shape } from './drawing.ts';
import { pathData } from './path.ts';
import { unitsPerKilometre } from './projection.ts';
import { MAP_WIDTHS, type MapWidth, placeNames, roomFor } from './place-labels.ts';
import { onSheet, percentOf, type Sheet, sheetAround, withRatio } from './sheet.ts';

/** What stands for a commune on maps from some width on, in percent of the sheet. */
export interface CommuneLabel {
  code: string;
  /** Its name, or its number in the order of the register, from 1, if not all names fit. */
  lines: readonly string[];
  left: string;
  top: string;
  /** The commune's end of a line from a name outside the district. */
  leader?: { left: string; top: string };
}

/** The name of a place outside the district. */
export interface AroundLabel {
  text: Bilingual;
  left: string;
  top: string;
}

/** The map of one district with its surroundings, clipped to the sheet. */
export interface PlaceDrawing {
  sheet: Sheet;
  communes: readonly Shape[];
  district: Shape;
  /** The sheet minus the district (even-odd): hides the hatch outside. */
  outside: string;
  /** Outlines of the surrounding districts, clipped outside the sheet. */
  around: readonly Shape[];
  borders: string;
  countryBorder: string;
  rivers: string;
  /** A set of labels for each width: all names, or all numbers where the names do not fit. */
  names: Readonly<Record<MapWidth, readonly CommuneLabel[]>>;
  aroundNames: readonly AroundLabel[];
  /** Scale bar: a length, and its share of the map's width in percent. */
  scale: { kilometres: number; width: string };
}

type Places = ReturnType<typeof placeNames>;

/** Margin around the district, as a share of its larger side. */
const MARGIN = 0.07;
/** Minimum and maximum aspect ratio of a map, width : height. */
const RATIOS = [0.75, 1.4] as const;
/** Margin outside the sheet, as a share of its sides, where the surroundings are clipped out of sight. */
const BEYOND = 0.03;
/** Length of the scale bar, in km: a fifth of the width of the widest district. */
const SCALE = 5;

/** Drawings of each data set by district: both languages have the same. */
const DRAWN = new WeakMap<Dataset, Map<string, PlaceDrawing>>();

/** The map of one district (its code). Pure: the same data gives the same paths. */
export function drawPlace(dataset: Dataset, code: string): PlaceDrawing {
  let drawn = DRAWN.get(dataset);
  if (!drawn) DRAWN.set(dataset, (drawn = new Map()));
  let place = drawn.get(code);
  if (!place) drawn.set(code, (place = drawing(dataset, code)));
  return place;
}

function drawing({ register, communes, districts, context }: Dataset, code: string): PlaceDrawing {
  const own = unitsOf(register, 'commune', code).map((unit) => ({
    unit,
    feature: featureOf(communes, unit.code),
  }));
  const sheet = withRatio(
    sheetAround({ features: own.map(({ feature }) => feature) }, MARGIN),
    ...RATIOS,
  );
  const { geometry } = featureOf(districts, code);
  const outline = pathData(geometry, sheet);
  const around = districts.features.flatMap(({ properties, geometry }) => {
    const seen = properties.code === code ? undefined : clipped(geometry, sheet);
    return seen ? [{ code: properties.code, seen }] : [];
  });
  const aroundNames = [
    ...around.flatMap(({ code, seen }) => {
      const { vi } = unitOf(register, code).name;
      const point = roomFor(vi, planar(seen, sheet), sheet);
      return point ? [{ text: { vi, en: vi }, point }] : [];
    }),
    ...context.features.flatMap(
      ({ properties: { name_vi: vi = '', name_en: en = vi }, geometry }) =>
        geometry.type === 'Point' && isOnSheet(geometry.coordinates, sheet)
          ? [{ text: { vi, en }, point: onSheet(sheet, geometry.coordinates) }]
          : [],
    ),
  ];
  const named = own.map(({ unit, feature }) => ({
    code: unit.code,
    name: unit.name.vi,
    point: onSheet(sheet, [...unit.labelPoint]),
    polygon: planar(feature.geometry, sheet),
  }));
  const taken = aroundNames.map(({ text, point }) => ({ text: text.vi, point }));
  const namesAt = (width: MapWidth, narrower?: Places) => {
    // Names that do not overlap on one map do not on a wider one.
    const places = placeNames(named, sheet, MAP_WIDTHS[width], taken) ?? narrower;
    const labels = named.map(({ code, point }, index): CommuneLabel => {
      const place = places?.get(code);
      return {
        code,
        lines: place?.lines ?? [String(index + 1)],
        ...percentOf(sheet, place?.point ?? point),
        ...(place?.leader && { leader: percentOf(sheet, place.leader) }),
      };
    });
    return { places, labels };
  };
  const least = namesAt('least');
  const narrow = namesAt('narrow', least.places);
  const middle = namesAt('middle', narrow.places);
  const wide = namesAt('wide', middle.places);
  const lines = (kind: string) =>
    context.features
      .map(({ properties, geometry }) => {
        if (properties.kind !== kind || geometry.type === 'Point') return '';
        const seen = clipped(geometry, sheet);
        return seen ? pathData(seen, sheet) : '';
      })
      .join('');

  return {
    sheet,
    communes: own.map(({ unit, feature }) => ({
      code: unit.code,
      d: pathData(feature.geometry, sheet),
    })),
    district: { code, d: outline },
    outside: `M-9-9H${sheet.width + 9}V${sheet.height + 9}H-9z${outline}`,
    around: around.map(({ code, seen }) => ({ code, d: pathData(seen, sheet) })),
    borders: lines('border'),
    countryBorder: lines('country-border'),
    rivers: lines('river'),
    names: {
      least: least.labels,
      narrow: narrow.labels,
      middle: middle.labels,
      wide: wide.labels,
    },
    aroundNames: aroundNames.map(({ text, point }) => ({ text, ...percentOf(sheet, point) })),
    scale: {
      kilometres: SCALE,
      width: `${((100 * SCALE * unitsPerKilometre(sheet.bounds.south)) / sheet.width).toFixed(2)}%`,
    },
  };
}

function featureOf({ features }: Dataset['communes'], code: string) {
  const feature = features.find(({ properties }) => properties.code === code);
  if (!feature) throw new RangeError(`no boundary for ${code}`);
  return feature;
}

type Drawn = LineString | MultiLineString | Polygon | MultiPolygon;

/** A line or polygon clipped to the sheet and its margin; undefined if nothing is left. */
function clipped<G extends Drawn>(geometry: G, { bounds }: Sheet): G | undefined {
  const { west, south, east, north } = bounds;
  const [x, y] = [BEYOND * (east - west), BEYOND * (north - south)];
  const feature: Feature<G> = { type: 'Feature', properties: {}, geometry };
  const seen = bboxClip(feature, [west - x, south - y, east + x, north + y]).geometry as G;
  return seen.coordinates.length > 0 ? seen : undefined;
}

/** A polygon in units of the sheet. */
function planar(geometry: Polygon | MultiPolygon, sheet: Sheet): Polygon | MultiPolygon {
  const ring = (positions: Position[]): Position[] =>
    positions.map((position) => onSheet(sheet, position));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(ring)) };
}

function isOnSheet([lon = 0, lat = 0]: Position, { bounds }: Sheet): boolean {
  return lon > bounds.west && lon < bounds.east && lat > bounds.south && lat < bounds.north;
}
