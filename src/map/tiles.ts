import { booleanPointInPolygon } from '@turf/turf';
import { munkres } from 'munkres';
import type { Box } from '../domain/places/box.ts';
import type { Boundaries } from '../domain/places/geometry.ts';
import { least, most } from '../domain/places/extent.ts';
import { type Register, unitOf } from '../domain/places/unit.ts';
import { project, unproject } from './projection.ts';
import { boxOf } from './sheet.ts';

/** Position of a unit's square: column from the west, row from the north, from 0. */
export type Tile = readonly [column: number, row: number];

/** One square for each unit, by code. */
export interface TileMap {
  tiles: ReadonlyMap<string, Tile>;
  columns: number;
  rows: number;
}

/**
 * Tile map of a level: one equal square per unit, in geographic order. The coarsest grid with at least as
 * many squares inside the province as units is chosen; the assignment minimises the sum of squared distances
 * between label points and squares (assignment problem, Munkres 1957).
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
  const left = least(taken.map(({ column }) => column));
  const top = least(taken.map(({ row }) => row));
  return {
    tiles: new Map(taken.map(({ code, column, row }) => [code, [column - left, row - top]])),
    columns: most(taken.map(({ column }) => column)) - left + 1,
    rows: most(taken.map(({ row }) => row)) - top + 1,
  };
}

/** A square of a grid over the province: its position in the grid, and its centre in projected units. */
interface GridCell {
  column: number;
  row: number;
  x: number;
  y: number;
}

/** The coarsest grid with at least `count` squares whose centre is in the province. */
function smallestGrid(features: Boundaries['features'], count: number): GridCell[] {
  const boxes = features.map(({ geometry }) => boxOf(geometry));
  const west = least(boxes.map(({ left }) => left));
  const east = most(boxes.map(({ right }) => right));
  const north = least(boxes.map(({ top }) => top));
  const south = most(boxes.map(({ bottom }) => bottom));
  for (let side = (east - west) / 2; ; side *= 0.99) {
    const columns = Math.ceil((east - west) / side);
    const rows = Math.ceil((south - north) / side);
    // Too few even if all squares were in the province.
    if (columns * rows < count) continue;
    const inside = new Map<number, GridCell>();
    features.forEach((feature, index) => {
      // Only squares near the unit can have their centre inside it.
      const box = boxes[index] as Box;
      const [firstRow, lastRow] = [(box.top - north) / side - 1, (box.bottom - north) / side];
      const [firstColumn, lastColumn] = [(box.left - west) / side - 1, (box.right - west) / side];
      for (let row = Math.max(0, Math.floor(firstRow)); row <= lastRow && row < rows; row += 1) {
        for (
          let column = Math.max(0, Math.floor(firstColumn));
          column <= lastColumn && column < columns;
          column += 1
        ) {
          const place = row * columns + column;
          if (inside.has(place)) continue;
          const x = west + (column + 0.5) * side;
          const y = north + (row + 0.5) * side;
          if (booleanPointInPolygon(unproject([x, y]), feature))
            inside.set(place, { column, row, x, y });
        }
      }
    });
    if (inside.size >= count) {
      // Row by row from the north, each from the west.
      return [...inside].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    }
  }
}
