import { MAP_LEVELS, type MapLevel, type Register, unitsOf } from './unit.ts';

/**
 * Maximum number of communes on one page. The budget of the map page is 130 kB (brotli): 77 are style, script
 * and fonts, and with twenty dates a commune takes 0.23 kB for its outline, row and evidence
 * (tests/bench/results.md, "Scale").
 */
export const MOST_COMMUNES = 200;

/** Maximum number of pairs of dates on one page; above it, only adjacent dates are compared. */
const MOST_PAIRS = 10;

/** Maximum number of squares in a chart; above it, a square stands for several communes. */
const MOST_SQUARES = 400;

/** Maximum size of a page of the list of sources, in characters. An Giang has one page. */
const HEAVIEST = 220_000;

/**
 * Whether the map and the indexes show all communes. Otherwise they show districts, and each district's page
 * has the map, the table and the evidence of its communes.
 */
export function isWhole(register: Register): boolean {
  return unitsOf(register, 'commune').length <= MOST_COMMUNES;
}

/** Levels of the map of the province, the default first. */
export function mapLevels(register: Register): readonly [MapLevel, ...MapLevel[]] {
  return isWhole(register) ? MAP_LEVELS : ['district'];
}

/** Pairs of dates to compare, the earlier date first: all, or only adjacent ones if there are too many. */
export function pairsOf<T>(times: readonly T[]): [earlier: T, later: T][] {
  const all = (times.length * (times.length - 1)) / 2 <= MOST_PAIRS;
  return times.flatMap((from, index) =>
    times.slice(index + 1, all ? undefined : index + 2).map((to): [T, T] => [from, to]),
  );
}

/** Number of communes per square: 1, 10, 20, 50, 100 …, which keeps the squares visible. */
export function communesPerSquare(communes: number): number {
  if (communes <= MOST_SQUARES) return 1;
  for (let ten = 10; ; ten *= 10) {
    const fits = [1, 2, 5]
      .map((times) => times * ten)
      .find((each) => communes / each <= MOST_SQUARES);
    if (fits !== undefined) return fits;
  }
}

/** Splits items into pages of at most a given size, in order; at least one page, and one item per page. */
export function inPages<T>(things: readonly T[], weightOf: (thing: T) => number): T[][] {
  const pages: T[][] = [[]];
  let weight = 0;
  for (const thing of things) {
    const own = weightOf(thing);
    if (weight > 0 && weight + own > HEAVIEST) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(thing);
    weight += own;
  }
  return pages;
}
