import { area, featureCollection, intersect, polygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonGround } from '../../../src/load/checks/common-ground.ts';

/** Rectangles of a coarse grid, so that common edges, corners and whole polygons occur all the time. */
const rectangle = fc
  .tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([x, y, width, height]) => {
    const at = (column: number, row: number) => [105 + column / 100, 10 + row / 100];
    // A corner at each unit of the grid, as neighbours have them.
    const ring = [
      ...Array.from({ length: width }, (_, step) => at(x + step, y)),
      ...Array.from({ length: height }, (_, step) => at(x + width, y + step)),
      ...Array.from({ length: width }, (_, step) => at(x + width - step, y + height)),
      ...Array.from({ length: height }, (_, step) => at(x, y + height - step)),
      at(x, y),
    ];
    return polygon([ring]);
  });
/** Triangles anywhere, which cross. */
const triangle = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 3, maxLength: 3 })
  .filter(
    ([[a, b] = [0, 0], [c, d] = [0, 0], [e, f] = [0, 0]]) =>
      Math.abs((c - a) * (f - b) - (d - b) * (e - a)) > 20,
  )
  .map((corners) =>
    polygon([
      [...corners, ...corners.slice(0, 1)].map(([x, y]) => [105 + x / 1000, 10 + y / 1000]),
    ]),
  );

test('is what cutting the two polygons comes to, however they lie', () => {
  fc.assert(
    fc.property(fc.oneof(rectangle, triangle), fc.oneof(rectangle, triangle), (one, other) => {
      const cut = intersect(featureCollection([one, other]));
      const expected = cut ? area(cut) : 0;
      expect(Math.abs(commonGround(one, other) - expected)).toBeLessThanOrEqual(
        1e-6 * (area(one) + area(other)),
      );
    }),
    { numRuns: 500 },
  );
});
