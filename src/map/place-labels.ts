import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { type Box, overlap } from '../domain/places/box.ts';
import { textWidth } from '../typography/text-width.ts';

/** Size of all names and numbers, in pixels; constant at every map width. */
export const LABEL_SIZE = 12;
/** Line height, and free space required at both ends of a line, in pixels. */
const LINE = 14;
const GAP = 2;
/** A name may be slightly wider than its commune, as on printed maps. */
const OVERHANG = 1.15;

/** Map widths, in pixels, from which more names may appear, in ascending order. As in PlaceMap. */
export const MAP_WIDTHS = { narrow: 280, middle: 400, wide: 560 } as const;
export type MapWidth = keyof typeof MAP_WIDTHS;

type Point = readonly [x: number, y: number];

/** A commune to label, in units of the sheet. */
export interface PlaceName {
  code: string;
  name: string;
  /** The number that replaces the name where that does not fit. */
  number: number;
  point: Point;
  /** Width of its outline. */
  width: number;
}

/**
 * The narrowest map on which each commune's name fits, by code; missing for a commune that has its number
 * on every map. Names fit roughly into their communes and onto the sheet, and do not overlap each other, the
 * numbers or reserved boxes. Names that do not overlap on one map do not on a wider one, because their size
 * is constant while distances grow.
 */
export function namesThatFit(
  communes: readonly PlaceName[],
  sheet: { width: number; height: number },
  taken: readonly { text: string; point: Point }[],
): ReadonlyMap<string, MapWidth> {
  const fit = new Map<string, MapWidth>();
  const widestFirst = [...communes].sort((a, b) => b.width - a.width);
  for (const [name, width] of Object.entries(MAP_WIDTHS) as [MapWidth, number][]) {
    const scale = width / sheet.width;
    const others = taken.map(({ text, point }) => labelBox(text, point, scale));
    const boxes = new Map(
      communes.map((one) => [
        one.code,
        labelBox(fit.has(one.code) ? one.name : String(one.number), one.point, scale),
      ]),
    );
    for (const one of widestFirst) {
      if (fit.has(one.code) || textWidth(one.name, LABEL_SIZE) > one.width * scale * OVERHANG)
        continue;
      const box = labelBox(one.name, one.point, scale);
      if (box.left < 0 || box.right > width) continue;
      if (others.some((other) => overlap(box, other))) continue;
      if ([...boxes].some(([code, other]) => code !== one.code && overlap(box, other))) continue;
      boxes.set(one.code, box);
      fit.set(one.code, name);
    }
  }
  return fit;
}

/** The box of a line of text centred on a point, in pixels of a map of this scale. */
export function labelBox(text: string, [x, y]: Point, scale: number): Box {
  const half = textWidth(text, LABEL_SIZE) / 2 + GAP;
  return {
    left: x * scale - half,
    right: x * scale + half,
    top: y * scale - LINE / 2,
    bottom: y * scale + LINE / 2,
  };
}

/** Steps of the search for the best position. */
const STEPS = 40;

/**
 * The position inside a polygon with the most room for a name, on the narrowest map; undefined if there is
 * none. All in units of the sheet.
 */
export function roomFor(
  text: string,
  polygon: Polygon | MultiPolygon,
  sheet: { width: number; height: number },
): Point | undefined {
  const scale = MAP_WIDTHS.narrow / sheet.width;
  let best: Point | undefined;
  let most = 1;
  for (let row = 1; row < STEPS; row += 1) {
    for (let column = 1; column < STEPS; column += 1) {
      const point: Point = [(column / STEPS) * sheet.width, (row / STEPS) * sheet.height];
      const box = labelBox(text, point, scale);
      for (let room = most; isInside(grown(box, room), polygon, sheet, scale); room += 0.1) {
        best = point;
        most = room + 0.1;
      }
    }
  }
  return best && [Math.round(best[0]), Math.round(best[1])];
}

function grown({ left, right, top, bottom }: Box, times: number): Box {
  const [x, y] = [((times - 1) * (right - left)) / 2, ((times - 1) * (bottom - top)) / 2];
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
}

/** Whether a box (in pixels) is on the sheet, and eight points of its edge are in the polygon. */
function isInside(
  { left, right, top, bottom }: Box,
  polygon: Polygon | MultiPolygon,
  sheet: { width: number; height: number },
  scale: number,
): boolean {
  if (left < 0 || top < 0 || right > sheet.width * scale || bottom > sheet.height * scale)
    return false;
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  return [left, middle, right].every((x) =>
    [top, centre, bottom].every((y) => booleanPointInPolygon([x / scale, y / scale], polygon)),
  );
}
