import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isFix,
  type Outline,
  ringsOf,
  whereabouts,
} from '../../../src/domain/places/whereabouts.ts';
import { unitOf, unitsOf } from '../../../src/domain/places/unit.ts';
import { drawMap } from '../../../src/map/drawing.ts';
import { unitsPerKilometre } from '../../../src/map/projection.ts';
import { onSheet } from '../../../src/map/sheet.ts';
import { dataset } from '../../project.ts';

/*
 * Squares of 10:  a b | c      a, b in district 1; c in district 2; a has a hole from 4 to 6.
 */
const square = (left: number): [number, number][] => [
  [left, 0],
  [left + 10, 0],
  [left + 10, 10],
  [left, 10],
];
const hole: [number, number][] = [
  [4, 4],
  [6, 4],
  [6, 6],
  [4, 6],
];
const outlines: Outline[] = [
  { code: 'a', parent: '1', rings: [square(0), hole] },
  { code: 'b', parent: '1', rings: [square(10)] },
  { code: 'c', parent: '2', rings: [square(20)] },
];
const at = (x: number, y: number, radius: number) => whereabouts(outlines, [x, y], radius);

describe('a position with its circle', () => {
  test('is in the commune that holds the whole circle', () => {
    expect(at(15, 5, 4)).toEqual({ kind: 'commune', code: 'b' });
    expect(at(15, 5, 0)).toEqual({ kind: 'commune', code: 'b' });
  });

  test('is in the district if the circle reaches several of its communes only', () => {
    expect(at(12, 5, 3)).toEqual({ kind: 'district', code: '1' });
    expect(at(9.5, 2, 1)).toEqual({ kind: 'district', code: '1' });
  });

  test('is unclear if the circle reaches two districts, or comes in from outside', () => {
    expect(at(19, 5, 2)).toEqual({ kind: 'unclear' });
    expect(at(15, 5, 1e6)).toEqual({ kind: 'unclear' });
    expect(at(-1, 5, 2)).toEqual({ kind: 'unclear' });
    expect(at(5, 5, 2)).toEqual({ kind: 'unclear' });
  });

  test('is outside if the circle reaches nothing', () => {
    expect(at(-5, 5, 2)).toEqual({ kind: 'outside' });
    expect(at(5, 5, 0.5)).toEqual({ kind: 'outside' });
    expect(whereabouts([], [5, 5], 10)).toEqual({ kind: 'outside' });
  });

  test('never names a commune that a larger circle excludes', () => {
    const coordinate = fc.double({ min: -5, max: 35, noNaN: true });
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.double({ min: 0, max: 20, noNaN: true }),
        (x, y, r) => {
          const small = at(x, y, r);
          const large = at(x, y, r * 2);
          if (large.kind === 'commune') expect(small).toEqual(large);
          if (large.kind === 'outside') expect(small).toEqual(large);
        },
      ),
      { seed: 2019 },
    );
  });
});

test.each([
  [{ latitude: 10.4, longitude: 105.4, accuracy: 30 }, true],
  [{ latitude: 10.4, longitude: 105.4, accuracy: 0 }, true],
  [{ latitude: 10.4, longitude: 105.4, accuracy: NaN }, false],
  [{ latitude: 10.4, longitude: 105.4, accuracy: Infinity }, false],
  [{ latitude: 10.4, longitude: 105.4, accuracy: -1 }, false],
  [{ latitude: NaN, longitude: 105.4, accuracy: 30 }, false],
  [{ latitude: 91, longitude: 105.4, accuracy: 30 }, false],
  [{ latitude: 10.4, longitude: 1054, accuracy: 30 }, false],
])('%o is a position: %s', (fix, expected) => {
  expect(isFix(fix)).toBe(expected);
});

describe('the communes as drawn', () => {
  const { register } = dataset;
  const drawing = drawMap(dataset);
  const drawn: Outline[] = drawing.communes.map(({ code, d }) => ({
    code,
    parent: unitOf(register, code).parent ?? '',
    rings: ringsOf(d),
  }));

  test('each holds its own label point; 25 km around it, nobody can tell', () => {
    const scale = unitsPerKilometre(10.5) / drawing.sheet.unit;
    for (const { code, labelPoint } of unitsOf(register, 'commune')) {
      const point = onSheet(drawing.sheet, [...labelPoint]);
      expect(whereabouts(drawn, point, 0)).toEqual({ kind: 'commune', code });
      expect(whereabouts(drawn, point, 25 * scale)).toEqual({ kind: 'unclear' });
    }
  });

  test('a path comes back as its points', () => {
    expect(ringsOf('M10 20l5 0 0-5zM1 2l3-1z')).toEqual([
      [
        [10, 20],
        [15, 20],
        [15, 15],
      ],
      [
        [1, 2],
        [4, 1],
      ],
    ]);
  });
});
