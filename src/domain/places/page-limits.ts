import { MAP_LEVELS, type MapLevel, type Register, unitsOf } from './unit.ts';

/**
 * Maximum number of communes on one page. The budget of the map page is 130 kB (brotli): 77 are style, script
 * and fonts, and with twenty dates a commune takes 0.23 kB for its outline, row and evidence
 * (tests/bench/results.md, "Scale").
 */
export const MAX_COMMUNES = 200;

/** Maximum number of pairs of dates on one page; above it, only adjacent dates are compared. */
const MAX_PAIRS = 10;

/** Maximum number of squares in a chart; above it, a square stands for several communes. */
const MAX_SQUARES = 400;

/** What the pages show, by the number of communes of the province. */
export interface PagePlan {
  /**
   * Whether the map and the indexes show all communes. Otherwise they show districts, and each district's page
   * has the map, the table and the evidence of its communes.
   */
  fitsOnOnePage: boolean;
  /** Levels of the map of the province, the default first. */
  mapLevels: readonly [MapLevel, ...MapLevel[]];
  /** Whether the map page and the data page show the bounds of all districts, not only each district's page its own. */
  boundsTogether: boolean;
  /** Whether search loads the names of communes on demand, because the pages do not contain them. */
  searchLoadsCommunes: boolean;
  /** Whether the site is small enough for one zip file. */
  hasBundle: boolean;
  /** Number of communes per square of a chart: 1, 10, 20, 50, 100 …, which keeps the squares visible. */
  communesPerSquare: number;
}

/** The plan of a province. Only this function decides by the number of communes. */
export function pagePlan(register: Register): PagePlan {
  const communes = unitsOf(register, 'commune').length;
  const fitsOnOnePage = communes <= MAX_COMMUNES;
  return {
    fitsOnOnePage,
    mapLevels: fitsOnOnePage ? MAP_LEVELS : ['district'],
    boundsTogether: fitsOnOnePage,
    searchLoadsCommunes: !fitsOnOnePage,
    hasBundle: fitsOnOnePage,
    communesPerSquare: communesPerSquare(communes),
  };
}

function communesPerSquare(communes: number): number {
  if (communes <= MAX_SQUARES) return 1;
  for (let ten = 10; ; ten *= 10) {
    const fits = [1, 2, 5]
      .map((times) => times * ten)
      .find((each) => communes / each <= MAX_SQUARES);
    if (fits !== undefined) return fits;
  }
}

/** Pairs of dates to compare, the earlier date first: all, or only adjacent ones if there are too many. */
export function comparedPairs<T>(times: readonly T[]): {
  pairs: [earlier: T, later: T][];
  areAll: boolean;
} {
  const areAll = (times.length * (times.length - 1)) / 2 <= MAX_PAIRS;
  const pairs = times.flatMap((from, index) =>
    times.slice(index + 1, areAll ? undefined : index + 2).map((to): [T, T] => [from, to]),
  );
  return { pairs, areAll };
}
