import { describe, expect, test } from 'vitest';
import { isInside, parseDateSpan } from '../../../src/domain/claims/date-span.ts';

describe(parseDateSpan, () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31', false],
    ['2019-02', '2019-02-01', '2019-02-28', false],
    ['2019-08-04', '2019-08-04', '2019-08-04', false],
    ['2018-10/2019-06', '2018-10-01', '2019-06-30', false],
    ['2019-08~', '2019-08-01', '2019-08-31', true],
    ['../2019-08-04', '0000-01-01', '2019-08-04', false],
  ])('%s is %s to %s', (text, earliest, latest, approximate) => {
    expect(parseDateSpan(text)).toEqual({ text, earliest, latest, approximate });
  });

  test.each([
    '',
    '2019/..',
    '2019-21',
    '2019-XX',
    '/2019',
    '2019/',
    '../..',
    'August 2019',
    '2019-13',
    '2019-02-30',
    '2020/2019',
    '4.8.2019',
  ])('refuses %j', (text) => {
    expect(() => parseDateSpan(text)).toThrow(RangeError);
  });
});

test('a date is inside another only if all of its days are', () => {
  const inside = (inner: string, outer: string) =>
    isInside(parseDateSpan(inner), parseDateSpan(outer));
  expect(inside('2019-08-04', '2019-07/2019-08')).toBe(true);
  expect(inside('2019', '2019-07/2019-08')).toBe(false);
  expect(inside('../2019-08', '2019')).toBe(false);
});
