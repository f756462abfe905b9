// Long: how names are placed on the map of a district, step by step.
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { type Box, overlap } from '../domain/places/box.ts';
import { textWidth } from '../typography/text-width.ts';

/** Size of all names and numbers, in pixels; constant at every map width. */
export const LABEL_SIZE = 12;
/** Line height, and free space required at both ends of a line, in pixels. */
export const LINE = 14;
const GAP = 2;

/** Map widths, in pixels, from which names are placed anew, in ascending order. As in PlaceMap. */
export const MAP_WIDTHS = { least: 280, narrow: 325, middle: 400, wide: 560 } as const;
export type MapWidth = keyof typeof MAP_WIDTHS;

type Point = readonly [x: number, y: number];

/** A commune to label, in units of the sheet. */
export interface PlaceName {
  code: string;
  name: string;
  point: Point;
  polygon: Polygon | MultiPolygon;
}

/** Where a name stands, in units of the sheet. */
export interface PlacedName {
  lines: readonly string[];
  point: Point;
  /** End of a line that leads to the commune from a name outside the district. */
  leader?: Point;
}

interface Sized {
  width: number;
  height: number;
}

/** Because positions are rounded, in pixels. */
const SLACK = 0.5;
/** Cells across the sheet in the raster of communes. */
const CELLS = 150;
/** Share of a name's box that has to be in its commune, as on printed maps. */
const INSIDE = 0.8;
/** Distance from the centre of a commune to a name outside of the district, in pixels. */
const REACH = 95;
/** Most names outside the district, as a share of all: beyond it numbers are easier to read. */
const MOST_OUTSIDE = 0.5;
/** Most places that are tried for a name. */
const MAX_CANDIDATES = 800;
/** Attempts, each beginning with the communes that found no room in the last one. */
const ATTEMPTS = 12;

/**
 * A place for every name on a map of this width, by code; undefined if they do not all fit. Names are in their
 * communes, on up to three lines, or just outside the district with a line that leads to them; they do not
 * overlap each other or the reserved boxes. What fits on one map fits on a wider one, because the size of names
 * is constant while distances grow.
 */
export function placeNames(
  communes: readonly PlaceName[],
  sheet: Sized,
  width: number,
  taken: readonly { text: string; point: Point }[],
): ReadonlyMap<string, PlacedName> | undefined {
  const scale = width / sheet.width;
  const owners = rasterOf(communes, sheet);
  const reserved = taken.map(({ text, point }) => labelBox(text, point, scale));
  const choices = new Map(
    communes.map((one, index) => [one, candidatesFor(one, index, owners, sheet, scale)]),
  );
  const order = [...communes].sort(
    (a, b) => (choices.get(a)?.length ?? 0) - (choices.get(b)?.length ?? 0),
  );
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const placed = new Map<string, Candidate>();
    const failed: PlaceName[] = [];
    for (const one of order) {
      const others = [...placed.values()];
      const fits = choices.get(one)?.find(({ box, leader, point }) => {
        const line = leader && lineBoxes(point, leader, scale);
        return (
          !reserved.some(
            (other) => overlap(box, other) || line?.some((at) => overlap(at, other)),
          ) &&
          !others.some(
            (other) =>
              overlap(box, other.box) ||
              line?.some((at) => overlap(at, other.box)) ||
              other.line?.some((at) => overlap(at, box)),
          )
        );
      });
      if (!fits) failed.push(one);
      else
        placed.set(one.code, {
          ...fits,
          line: fits.leader && lineBoxes(fits.point, fits.leader, scale),
        });
    }
    const outside = [...placed.values()].filter(({ leader }) => leader).length;
    if (failed.length === 0 && outside <= MOST_OUTSIDE * communes.length)
      return new Map(
        [...placed].map(([code, { lines, point, leader }]) => [
          code,
          { lines, point, ...(leader && { leader }) },
        ]),
      );
    order.sort((a, b) => Number(failed.includes(b)) - Number(failed.includes(a)));
  }
  return undefined;
}

interface Candidate extends PlacedName {
  box: Box;
  /** Small boxes along the leader. */
  line?: Box[] | undefined;
}

/** Every acceptable place of a name, the best first. */
function candidatesFor(
  { name, point: centre, polygon }: PlaceName,
  index: number,
  owners: Raster,
  sheet: Sized,
  scale: number,
): Candidate[] {
  const found: { candidate: Candidate; cost: number }[] = [];
  const away = ([x, y]: Point) => Math.hypot(x - centre[0], y - centre[1]) * scale;
  const onSheet = ({ left, right, top, bottom }: Box) =>
    left >= 0 && top >= 0 && right <= sheet.width * scale && bottom <= sheet.height * scale;
  const step = sheet.width / CELLS;
  const reach = Math.max(REACH / scale, extentOf(polygon));
  for (const lines of foldings(name)) {
    const size = linesBox(lines, [0, 0], 1);
    for (let x = centre[0] - reach; x <= centre[0] + reach; x += 2 * step) {
      for (let y = centre[1] - reach; y <= centre[1] + reach; y += 2 * step) {
        const point: Point = [x, y];
        const box = {
          left: x * scale + size.left - SLACK,
          right: x * scale + size.right + SLACK,
          top: y * scale + size.top - SLACK,
          bottom: y * scale + size.bottom + SLACK,
        };
        if (!onSheet(box)) continue;
        const { own, none } = sharesOf(box, index, owners, step * scale);
        const distance = away(point);
        if (own >= INSIDE)
          found.push({
            candidate: { lines, point: rounded(point), box },
            cost: 60 * (1 - own) + distance / 3 + 3 * (lines.length - 1) ** 2,
          });
        else if (none === 1 && distance <= REACH)
          found.push({
            candidate: { lines, point: rounded(point), leader: centre, box },
            cost: 60 + distance + 3 * (lines.length - 1),
          });
      }
    }
  }
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, MAX_CANDIDATES)
    .map(({ candidate }) => candidate);
}

/** A name on one line, on two and on three, broken where the lines are most alike in width. */
function foldings(name: string): string[][] {
  const words = name.split(' ');
  const split = (count: number): string[][] =>
    count === 1
      ? [words]
      : words
          .slice(1)
          .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const widest = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  const [best] = words.length > 1 ? split(2).sort((a, b) => widest(a) - widest(b)) : [];
  return [[name], ...(best ? [best] : []), ...(words.length === 3 ? split(1) : [])];
}

/** Counts the cells in a box (in cells): of one commune, or of all (`undefined`). */
type Raster = (box: Box, index: number | undefined) => number;

const RASTERS = new WeakMap<readonly PlaceName[], Raster>();

/** Which cells of the sheet belong to which commune, summed up so that a box is counted in four steps. */
function rasterOf(communes: readonly PlaceName[], sheet: Sized): Raster {
  const known = RASTERS.get(communes);
  if (known) return known;
  const step = sheet.width / CELLS;
  const rows = Math.ceil(sheet.height / step);
  const wide = CELLS + 1;
  const sums = communes.map(({ polygon }) => {
    const { left, right, top, bottom } = boxOf(polygon);
    const sum = new Int32Array(wide * (rows + 1));
    for (let row = 1; row <= rows; row += 1)
      for (let column = 1; column <= CELLS; column += 1) {
        const [x, y] = [(column - 0.5) * step, (row - 0.5) * step];
        const isIn =
          x > left && x < right && y > top && y < bottom && booleanPointInPolygon([x, y], polygon);
        const at = row * wide + column;
        sum[at] =
          Number(isIn) + (sum[at - 1] ?? 0) + (sum[at - wide] ?? 0) - (sum[at - wide - 1] ?? 0);
      }
    return sum;
  });
  const all = new Int32Array(wide * (rows + 1)).map((_, at) =>
    sums.reduce((total, sum) => total + (sum[at] ?? 0), 0),
  );
  const raster: Raster = ({ left, right, top, bottom }, index) => {
    const sum = index === undefined ? all : (sums[index] ?? all);
    const value = (x: number, y: number) =>
      sum[Math.min(rows, Math.max(0, y)) * wide + Math.min(CELLS, Math.max(0, x))] ?? 0;
    return value(right, bottom) - value(left, bottom) - value(right, top) + value(left, top);
  };
  RASTERS.set(communes, raster);
  return raster;
}

/** Shares of a box (in pixels) that are in a commune, and in none. */
function sharesOf(
  { left, right, top, bottom }: Box,
  index: number,
  count: Raster,
  cell: number,
): { own: number; none: number } {
  const cells = {
    left: Math.floor(left / cell),
    right: Math.ceil(right / cell),
    top: Math.floor(top / cell),
    bottom: Math.ceil(bottom / cell),
  };
  const area = (cells.right - cells.left) * (cells.bottom - cells.top);
  return { own: count(cells, index) / area, none: 1 - count(cells, undefined) / area };
}

/** The box of a line of text centred on a point, in pixels of a map of this scale. */
export function labelBox(text: string, point: Point, scale: number): Box {
  return linesBox([text], point, scale);
}

/** The box of some lines of text centred on a point, in pixels of a map of this scale. */
export function linesBox(lines: readonly string[], [x, y]: Point, scale: number): Box {
  const half = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE))) / 2 + GAP;
  return {
    left: x * scale - half,
    right: x * scale + half,
    top: y * scale - (lines.length * LINE) / 2,
    bottom: y * scale + (lines.length * LINE) / 2,
  };
}

/** Small boxes along a line, in pixels. */
function lineBoxes(from: Point, to: Point, scale: number): Box[] {
  return Array.from({ length: 9 }, (_, index) => {
    const share = (index + 1) / 9;
    const x = (from[0] + (to[0] - from[0]) * share) * scale;
    const y = (from[1] + (to[1] - from[1]) * share) * scale;
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

function boxOf(polygon: Polygon | MultiPolygon): Box {
  const points = (
    polygon.type === 'Polygon' ? polygon.coordinates : polygon.coordinates.flat()
  ).flat();
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Half of the larger side of a polygon's box. */
function extentOf(polygon: Polygon | MultiPolygon): number {
  const { left, right, top, bottom } = boxOf(polygon);
  return Math.max(right - left, bottom - top) / 2;
}

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** Steps of the search for the best position. */
const STEPS = 40;

/**
 * The position inside a polygon with the most room for a name, on the narrowest map; undefined if there is
 * none. All in units of the sheet.
 */
export function roomFor(
  text: string,
  polygon: Polygon | MultiPolygon,
  sheet: Sized,
): Point | undefined {
  const scale = MAP_WIDTHS.least / sheet.width;
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
  return best && rounded(best);
}

function grown({ left, right, top, bottom }: Box, times: number): Box {
  const [x, y] = [((times - 1) * (right - left)) / 2, ((times - 1) * (bottom - top)) / 2];
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
}

/** Whether a box (in pixels) is on the sheet, and eight points of its edge are in the polygon. */
function isInside(
  { left, right, top, bottom }: Box,
  polygon: Polygon | MultiPolygon,
  sheet: Sized,
  scale: number,
): boolean {
  if (left < 0 || top < 0 || right > sheet.width * scale || bottom > sheet.height * scale)
    return false;
  const [middle, centre] = [(left + right) / 2, (top + bottom) / 2];
  return [left, middle, right].every((x) =>
    [top, centre, bottom].every((y) => booleanPointInPolygon([x / scale, y / scale], polygon)),
  );
}
