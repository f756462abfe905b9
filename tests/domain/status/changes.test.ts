import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/domain/status/changes.ts';
import { dataset } from '../../project.ts';

const { register, history } = dataset;
const [first, second, third] = history.views;
if (!first || !second || !third) throw new Error('three snapshots are expected');

describe('changes between two snapshots', () => {
  test('are empty between a snapshot and itself', () => {
    expect(changesBetween(register, second, second)).toEqual([]);
  });

  test('name every unit whose status differs, once, with both statuses', () => {
    const changes = changesBetween(register, first, third);
    const codes = changes.flatMap((change) => change.codes);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { from, to, codes } of changes) {
      for (const code of codes) {
        expect(first.statuses.get(code)?.status).toBe(from);
        expect(third.statuses.get(code)?.status).toBe(to);
      }
    }
    const differing = [...first.statuses].filter(
      ([code, { status }]) => third.statuses.get(code)?.status !== status,
    );
    expect(codes).toHaveLength(differing.length);
  });

  test('from 2018–2019 to August 2019: two wards of Long Xuyên begin to implement', () => {
    const began = changesBetween(register, first, second).find(
      ({ level, from, to }) =>
        level === 'commune' && from === 'not-implementing' && to === 'implementing',
    );
    expect(began?.codes).toHaveLength(2);
    for (const code of began?.codes ?? []) expect(register.get(code)?.parent).toBe('883');
  });
});
