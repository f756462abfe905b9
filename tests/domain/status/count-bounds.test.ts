import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBounds, type Group } from '../../../src/domain/status/count-bounds.ts';

describe(countBounds, () => {
  //  7 of 10 communes published, 3 named (●):   A ●●○○○○   B ●○○○
  test('a group has at least what the others cannot hold', () => {
    expect(
      countBounds(7, [
        { units: 6, implementing: 2, notImplementing: 0 },
        { units: 4, implementing: 1, notImplementing: 0 },
      ]),
    ).toEqual([
      { min: 3, max: 6 },
      { min: 1, max: 4 },
    ]);
  });

  test('a published minimum in every group lowers the maximum of the others', () => {
    const groups = [5, 5].map((units) => ({
      units,
      implementing: 0,
      notImplementing: 0,
      atLeast: 1,
    }));
    expect(countBounds(3, groups)).toEqual([
      { min: 1, max: 2 },
      { min: 1, max: 2 },
    ]);
  });

  test('a total below the named units or above all units is rejected', () => {
    const group = { units: 4, implementing: 2, notImplementing: 1 };
    expect(() => countBounds(1, [group])).toThrow(RangeError);
    expect(() => countBounds(4, [group])).toThrow(RangeError);
  });

  test('agrees with brute force over all assignments', () => {
    const group = fc
      .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(4))
      .map(([implementing, notImplementing, open, atLeast]): Group => ({
        units: implementing + notImplementing + open,
        implementing,
        notImplementing,
        atLeast,
      }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), fc.nat(20), (groups, total) => {
        const found = tryAll(total, groups);
        if (found.length === 0) expect(() => countBounds(total, groups)).toThrow(RangeError);
        else {
          expect(countBounds(total, groups)).toEqual(
            groups.map((_, index) => ({
              min: Math.min(...found.map((counts) => counts[index] ?? NaN)),
              max: Math.max(...found.map((counts) => counts[index] ?? NaN)),
            })),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** All assignments of a number of implementing units to each group that satisfy every constraint. */
function tryAll(total: number, groups: readonly Group[]): number[][] {
  return groups
    .reduce<number[][]>(
      (ways, group) =>
        ways.flatMap((way) =>
          Array.from({ length: group.units + 1 }, (_, count) => count)
            .filter((count) => count >= group.implementing && count >= (group.atLeast ?? 0))
            .filter((count) => count <= group.units - group.notImplementing)
            .map((count) => [...way, count]),
        ),
      [[]],
    )
    .filter((way) => way.reduce((sum, count) => sum + count, 0) === total);
}
