import { describe, expect, test } from 'vitest';
import { scaledTo, type Sheet, withRatio } from '../../src/map/sheet.ts';

const sheet = (width: number, height: number): Sheet => ({
  origin: [3_000_000, 1_900_000],
  unit: 1,
  width,
  height,
  bounds: { west: 0, south: 0, east: 0, north: 0 },
});

describe(withRatio, () => {
  test.each([
    ['too narrow: made wider', 100, 400, 300, 400],
    ['too flat: made higher', 800, 100, 800, 400],
    ['between the two: left as it is', 400, 400, 400, 400],
  ])('%s', (_, width, height, toWidth, toHeight) => {
    const made = withRatio(sheet(width, height), 0.75, 2);
    expect([made.width, made.height]).toEqual([toWidth, toHeight]);
    // The centre is kept.
    expect(made.origin[0] + made.width / 2).toBe(3_000_000 + width / 2);
    expect(made.origin[1] + made.height / 2).toBe(1_900_000 + height / 2);
  });
});

test('a sheet scaled to a width keeps its geographic position and proportions', () => {
  const small = scaledTo(sheet(1000, 500), 200);
  expect([small.width, small.height, small.unit]).toEqual([200, 100, 5]);
  expect(small.origin).toEqual([3_000_000, 1_900_000]);
});
