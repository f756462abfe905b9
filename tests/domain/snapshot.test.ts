import { expect, test } from 'vitest';
import { snapshotView } from '../../src/domain/snapshot-view.ts';
import { august, holder, list, register } from './world.ts';

//  3 of 5 implement:   881 ●●○ (two named)   882 ◐○ (one by an older source)
test('a tally says what is stated, carried and open, and what subtraction leaves', () => {
  const claims = [
    list('two', '2019-08', { units: ['00001', '00002'] }),
    holder('old', '2018', '00004', 'both'),
  ];
  expect(snapshotView(register, claims, august).tallies.commune).toEqual({
    units: 5,
    implementing: 3,
    notImplementing: 2,
    stated: { implementing: 2, notImplementing: 0 },
    carried: { implementing: 1, notImplementing: 0 },
    notNamed: 2,
    unstated: 3,
    hiddenImplementing: 1,
    hiddenNotImplementing: 2,
  });
});

test('every unit has a status, and the tallies count each once', () => {
  const { statuses, tallies } = snapshotView(register, [], august);
  expect([...statuses.keys()].sort()).toEqual(
    ['00001', '00002', '00003', '00004', '00005', '881', '882'].sort(),
  );
  expect(tallies.commune.notNamed).toBe(5);
  expect(tallies.district).toBeUndefined();
});
