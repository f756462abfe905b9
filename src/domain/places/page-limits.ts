import { MAP_LEVELS, type MapLevel, type Register, unitsOf } from './unit.ts';

/**
 * The most communes that one page carries. The map page may weigh 130 kB (brotli): 77 are style, script and
 * fonts, and with twenty dates a commune takes 0.23 kB for its outline, its row and its evidence
 * (tests/bench/results.md, "Scale").
 */
export const MOST_COMMUNES = 200;

/** The most pairs of dates that are compared on one page; beyond, each date with the one before it. */
const MOST_PAIRS = 10;

/** The most squares of a chart that has one for each commune; beyond, a square stands for several. */
const MOST_SQUARES = 400;

/** The heaviest page of the list of sources, in characters of what sources say: An Giang's is one page. */
const HEAVIEST = 220_000;

/**
 * Whether the map and the indexes show all communes. If there are more than a page can carry, they show
 * districts, and each district's page has its communes: the map of them, their table, their evidence.
 */
export function isWhole(register: Register): boolean {
  return unitsOf(register, 'commune').length <= MOST_COMMUNES;
}

/** The levels that the map of the whole province shows, the one that it opens with first. */
export function mapLevels(register: Register): readonly [MapLevel, ...MapLevel[]] {
  return isWhole(register) ? MAP_LEVELS : ['district'];
}

/** Pairs of dates to compare, each earlier one first: all, or neighbours in time if that were too many. */
export function pairsOf<T>(times: readonly T[]): [earlier: T, later: T][] {
  const all = (times.length * (times.length - 1)) / 2 <= MOST_PAIRS;
  return times.flatMap((from, index) =>
    times.slice(index + 1, all ? undefined : index + 2).map((to): [T, T] => [from, to]),
  );
}

/** How many communes a square stands for: 1, 10, 20, 50, 100 …, so that the squares can still be seen. */
export function communesPerSquare(communes: number): number {
  if (communes <= MOST_SQUARES) return 1;
  for (let ten = 10; ; ten *= 10) {
    const fits = [1, 2, 5]
      .map((times) => times * ten)
      .find((each) => communes / each <= MOST_SQUARES);
    if (fits !== undefined) return fits;
  }
}

/** Puts things on pages of at most a weight, in their order; at least one page, and one thing to each. */
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
