import { expect, test } from 'vitest';
import { historyOf } from '../../../src/domain/status/snapshot-view.ts';
import { isReportedIn } from '../../../src/domain/status/snapshot.ts';
import { parseDateSpan } from '../../../src/domain/claims/date-span.ts';
import { august, holder, list, register } from '../world.ts';

const viewOf = (claims: Parameters<typeof historyOf>[1]) =>
  historyOf(register, claims, [august]).default;

//  3 of 5 implement:   881 ●●○ (two named)   882 ◐○ (one by an older source)
test('a tally says what is stated, carried and open, and what subtraction leaves', () => {
  const claims = [
    list('two', '2019-08', { units: ['00001', '00002'] }),
    holder('old', '2018', '00004', 'both'),
  ];
  expect(viewOf(claims).tallies.commune).toEqual({
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
  const { statuses, tallies } = viewOf([]);
  expect([...statuses.keys()].sort()).toEqual(
    ['00001', '00002', '00003', '00004', '00005', '881', '882'].sort(),
  );
  expect(tallies.commune.notNamed).toBe(5);
  expect(tallies.district).toBeUndefined();
});

test('a claim inside the period belongs to it; to an approximate period, only the identical date does', () => {
  expect(isReportedIn(august, parseDateSpan('2019-07-12'))).toBe(true);
  expect(isReportedIn(august, parseDateSpan('2019-06'))).toBe(false);
  const doubtful = { period: parseDateSpan('2018-10~/2019-06~') };
  expect(isReportedIn(doubtful, parseDateSpan('2018-10-11'))).toBe(false);
  expect(isReportedIn(doubtful, parseDateSpan('2018-10~/2019-06~'))).toBe(true);
});

//  00001 one person in 2023    00004 two persons in 2018, nothing else
test('across time, a unit is implementing if any source ever says so, with all dates', () => {
  const claims = [
    holder('two', '2018', '00001', 'separate'),
    holder('one', '2023', '00001', 'both'),
    holder('again', '2024', '00001', 'both'),
    holder('never', '2018', '00004', 'separate'),
  ];
  const { ever } = historyOf(register, claims, [august]);
  const said = (code: string) => {
    const { status, decidedBy } = ever.get(code) ?? { status: undefined, decidedBy: [] };
    return [status, ...decidedBy.map(({ claim }) => claim.id)];
  };
  expect(said('00001')).toEqual(['implementing', 'source#again', 'source#one']);
  // What a source says of 2018, it does not say of all time.
  expect(said('00004')).toEqual(['not-named', 'source#never']);
  expect(said('00002')).toEqual(['not-named']);
});
