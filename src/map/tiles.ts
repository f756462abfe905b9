import { booleanPointInPolygon } from '@turf/turf';
import { munkres } from 'munkres';
import type { Boundaries } from '../domain/dataset.ts';
import { type Register, unitOf } from '../domain/unit.ts';
import { project, unproject } from './projection.ts';

/** Where a unit's square is: column from the west, row from the north, from 0. */
export type Tile = readonly [column: number, row: number];

/** One square for each unit, by code. */
export interface TileMap {
  tiles: ReadonlyMap<string, Tile>;
  columns: number;
  rows: number;
}

/**
 * Lays the units of a level out as equal squares in geographic order: the squares of the finest grid
 * that the province has at least as many of as units, each given to a unit so that the squared ways
 * from the label points to the squares add up to the least (assignment problem, Munkres 1957).
 * Pure: the same data gives the same map.
 */
export function tileMap(register: Register, { features }: Boundaries): TileMap {
  const points = features.map(({ properties }) =>
    project([...unitOf(register, properties.code).labelPoint]),
  );
  const cells = smallestGrid(features, points.length);
  const give = munkres(
    points.map(([x, y]) => cells.map((cell) => (cell.x - x) ** 2 + (cell.y - y) ** 2)),
  );
  const taken = give.map(([unit, cell]) => ({
    code: features[unit]?.properties.code ?? '',
    column: cells[cell]?.column ?? 0,
    row: cells[cell]?.row ?? 0,
  }));
  const left = Math.min(...taken.map(({ column }) => column));
  const top = Math.min(...taken.map(({ row }) => row));
  return {
    tiles: new Map(taken.map(({ code, column, row }) => [code, [column - left, row - top]])),
    columns: Math.max(...taken.map(({ column }) => column)) - left + 1,
    rows: Math.max(...taken.map(({ row }) => row)) - top + 1,
  };
}

/** A square of a grid over the province: its place in the grid, and its centre in projected units. */
interface Cell {
  column: number;
  row: number;
  x: number;
  y: number;
}

/** The coarsest grid that has at least `count` squares whose centre is in the province. */
function smallestGrid(features: Boundaries['features'], count: number): Cell[] {
  const rings = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const corners = rings.flat().map(project);
  const [west, east] = extent(corners.map(([x]) => x));
  const [north, south] = extent(corners.map(([, y]) => y));
  for (let side = (east - west) / 2; ; side *= 0.99) {
    const cells: Cell[] = [];
    for (let row = 0; north + row * side < south; row += 1) {
      for (let column = 0; west + column * side < east; column += 1) {
        const x = west + (column + 0.5) * side;
        const y = north + (row + 0.5) * side;
        const centre = unproject([x, y]);
        if (features.some((feature) => booleanPointInPolygon(centre, feature)))
          cells.push({ column, row, x, y });
      }
    }
    if (cells.length >= count) return cells;
  }
}

function extent(values: readonly number[]): [min: number, max: number] {
  return [Math.min(...values), Math.max(...values)];
}
