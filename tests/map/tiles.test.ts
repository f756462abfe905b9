import { describe, expect, test } from 'vitest';
import { unitOf } from '../../src/domain/places/unit.ts';
import { tileMap } from '../../src/map/tiles.ts';
import { dataset } from '../project.ts';

const { register, communes, districts } = dataset;

describe.each([
  ['commune', communes, 156],
  ['district', districts, 11],
] as const)('the tile map of %ss', (_, boundaries, count) => {
  const { tiles, columns, rows } = tileMap(register, boundaries);

  test('assigns each unit its own square, in a grid without empty edges', () => {
    expect(tiles.size).toBe(count);
    const places = [...tiles.values()].map((tile) => tile.join());
    expect(new Set(places).size).toBe(count);
    for (const [column, row] of tiles.values()) {
      expect(column).toBeLessThan(columns);
      expect(row).toBeLessThan(rows);
    }
    expect([...tiles.values()].some(([column]) => column === 0)).toBe(true);
    expect([...tiles.values()].some(([, row]) => row === 0)).toBe(true);
  });

  test('keeps the geographic order: of two distant units, the western one is not further east', () => {
    const units = [...tiles].map(([code, tile]) => ({
      at: unitOf(register, code).labelPoint,
      tile,
    }));
    let kept = 0;
    let pairs = 0;
    for (const a of units) {
      for (const b of units) {
        for (const axis of [0, 1] as const) {
          const apart = (b.at[axis] - a.at[axis]) * (axis === 0 ? 1 : -1);
          if (apart < 0.05) continue;
          pairs += 1;
          if (b.tile[axis] >= a.tile[axis]) kept += 1;
        }
      }
    }
    expect(kept / pairs).toBeGreaterThan(0.95);
  });

  test('has squares of at least 20 px on a phone of 360 px', () => {
    expect(columns).toBeLessThanOrEqual(18);
    expect(rows).toBeLessThanOrEqual(18);
  });
});
