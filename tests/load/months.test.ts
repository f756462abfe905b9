import { expect, test } from 'vitest';
import { monthsIn } from '../../src/load/months.ts';

test.each([
  ['between April and May', [4, 5]],
  ['on 4 May 2019', [5]],
  ['one person may hold both', []],
  ['May the secretary decide?', []],
  ['a marching order, augusta', []],
])('%s', (text, months) => {
  expect(monthsIn(text)).toEqual(months);
});
