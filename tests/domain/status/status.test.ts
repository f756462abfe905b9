import { describe, expect, test } from 'vitest';
import { ContradictionError, evidenceByUnit, statusAt } from '../../../src/domain/status/status.ts';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { august, holder, list, register } from '../world.ts';

const status = (code: string, ...claims: Claim[]) => {
  const { status, basis } = statusAt(evidenceByUnit(register, claims).get(code) ?? [], august);
  return [status, basis];
};

describe(statusAt, () => {
  test('a unit without a claim is not-named', () => {
    expect(status('00001')).toEqual(['not-named', undefined]);
  });

  test('a list of all units of a district applies to each of them, and no others', () => {
    const all = list('all', '2019-08');
    expect(status('00003', all)).toEqual(['implementing', 'stated']);
    expect(status('00004', all)).toEqual(['not-named', undefined]);
  });

  test('an exhaustive list also decides the units that are not on it', () => {
    const two = list('two', '2019-07', { units: ['00001', '00002'], exhaustive: true });
    expect(status('00003', two)).toEqual(['not-implementing', 'stated']);
    expect(status('00005', two)).toEqual(['not-named', undefined]);
    const open = list('two', '2019-07', { units: ['00001', '00002'] });
    expect(status('00003', open)).toEqual(['not-named', undefined]);
  });

  test('an older claim is carried, a claim of the period is stated', () => {
    expect(status('00001', holder('a', '2018-07-06', '00001', 'both'))).toEqual([
      'implementing',
      'carried',
    ]);
    expect(status('00001', holder('a', '2019-07-06', '00001', 'both'))).toEqual([
      'implementing',
      'stated',
    ]);
  });

  test('a claim whose interval ends after the snapshot is ignored', () => {
    expect(status('00001', holder('a', '2019-09', '00001', 'both'))).toEqual([
      'not-named',
      undefined,
    ]);
    expect(status('00001', holder('a', '2018/2021', '00001', 'both'))).toEqual([
      'not-named',
      undefined,
    ]);
  });

  test('the newest claim decides', () => {
    const before = list('not', '2018-10', { status: 'not-implementing', units: ['00001'] });
    expect(status('00001', before, list('all', '2019-08'))).toEqual(['implementing', 'stated']);
    expect(status('00001', before)).toEqual(['not-implementing', 'carried']);
  });

  test('two persons in the two posts are not one', () => {
    expect(status('881', holder('a', '2019-08-01', '881', 'separate'))).toEqual([
      'not-implementing',
      'stated',
    ]);
  });

  test('contradictory claims of one date throw', () => {
    const claims = [list('all', '2019-08'), holder('b', '2019-08', '00001', 'separate')];
    expect(() => status('00001', ...claims)).toThrow(ContradictionError);
    expect(status('00002', ...claims)).toEqual(['implementing', 'stated']);
  });

  test('an overruled claim is ignored', () => {
    const wrong = { ...holder('b', '2019-08', '00001', 'separate'), overruled: true };
    expect(status('00001', list('all', '2019-08'), wrong)).toEqual(['implementing', 'stated']);
    expect(status('00001', wrong)).toEqual(['not-named', undefined]);
  });

  test('a status lists its deciding claims, newest first', () => {
    const claims = [list('b', '2019-08'), list('a', '2019-07'), list('old', '2018-06')];
    const { decidedBy } = statusAt(evidenceByUnit(register, claims).get('00001') ?? [], august);
    expect(decidedBy.map(({ claim }) => claim.id)).toEqual(['source#b', 'source#a']);
  });

  test('what was said before a change decides nothing after it', () => {
    const claims = [
      list('first', '2017-06'),
      holder('change', '2018-01', '00001', 'separate'),
      holder('back', '2018-06', '00001', 'both'),
    ];
    const decided = (code: string) =>
      statusAt(evidenceByUnit(register, claims).get(code) ?? [], august).decidedBy.map(
        ({ claim }) => claim.id,
      );
    expect(decided('00001')).toEqual(['source#back']);
    expect(decided('00002')).toEqual(['source#first']);
  });
});
