import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/domain/status/snapshot-view.ts';
import { unitHistory } from '../../../src/domain/status/unit-history.ts';
import { august, holder, register } from '../world.ts';

const claims = [
  holder('before', '2018-05', '00001', 'separate'),
  holder('then', '2019-08', '00001', 'both'),
  holder('after', '2020-03', '00001', 'separate'),
  holder('only-after', '2020-03', '00004', 'both'),
  august.totals.commune,
];
const history = historyOf(register, claims, [august]);
const ids = (evidence: readonly { claim: { id: string } }[]) =>
  evidence.map(({ claim }) => claim.id);

describe(unitHistory, () => {
  test('separates the deciding evidence of the default snapshot from other evidence', () => {
    const { value, others, isNamed } = unitHistory(history, '00001');
    expect(ids(value.decidedBy)).toEqual(['source#then']);
    expect(ids(others)).toEqual(['source#before', 'source#after']);
    expect(isNamed).toBe(true);
  });

  test('has the status in every snapshot, then across time', () => {
    const { times } = unitHistory(history, '00004');
    expect(times.map(({ at, value }) => [at, value.status])).toEqual([
      ['2019-08', 'not-named'],
      ['ever', 'implementing'],
    ]);
    expect(times.map(({ snapshot }) => snapshot?.id)).toEqual(['2019-08', undefined]);
  });

  test('is empty for a unit that no source names', () => {
    expect(unitHistory(history, '00002')).toMatchObject({ others: [], isNamed: false });
  });

  test('rejects the province', () => {
    expect(() => unitHistory(history, '89')).toThrow(RangeError);
  });
});
