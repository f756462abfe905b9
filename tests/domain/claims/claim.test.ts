import { expect, test } from 'vitest';
import { targetOf } from '../../../src/domain/claims/claim.ts';
import { dataset } from '../../project.ts';

const { claims } = dataset;

test('the newest target for the communes of the province is 156 of 156 by the end of 2020', () => {
  const target = targetOf(claims.values(), '89');
  expect(target?.id).toBe('ttxvn-2019-08-04#target-156');
  expect([target?.value, target?.of, target?.due?.text]).toEqual([156, 156, '2020-12']);
});

test('a place without a target yields undefined', () => {
  expect(targetOf(claims.values(), '884')).toBeUndefined();
});
