import { describe, expect, test } from 'vitest';
import { type AllowedValues, readState, writeState } from '../../../src/client/map/address.ts';

const known: AllowedValues = {
  units: new Map([
    ['30280', 'commune'],
    ['883', 'district'],
  ]),
  levels: ['commune', 'district'],
  times: ['2019-08', '2018', '2020-10', 'ever'],
};
const OPENING = {
  unit: undefined,
  at: '2019-08',
  level: 'commune',
  view: 'map',
  show: undefined,
  from: undefined,
  filter: '',
};

describe('the URL of a view', () => {
  test.each([
    '',
    '?unit=30280',
    '?unit=30280&at=2020-10&view=tiles&show=not-named&from=2018',
    '?unit=883&level=district&view=table',
    '?at=ever&level=district&show=implementing-stated',
    '?view=table&q=%C3%B4+l%C3%A2m',
    '?q=%3Cimg+src%3Dx%3E',
  ])('comes back as it was: %s', (query) => {
    expect(writeState(readState(query, known), known)).toBe(query);
  });

  test.each([
    '?view=globe&show=all&from=yesterday&at=2031&unit=99999&level=galaxy',
    '?view=__proto__&show=constructor',
    '?view=MAP',
    '?from=2019-08',
    '?%E0%A4%A',
    `?view=tiles&x=${'9'.repeat(10_000)}`,
  ])('ignores what it does not know: %.50s', (query) => {
    expect(readState(query, known)).toEqual(OPENING);
  });

  test('is read with the long parameters that trackers add', () => {
    const query = `?fbclid=${'x'.repeat(2000)}&unit=30280&utm_source=${'y'.repeat(2000)}`;
    expect(readState(query, known).unit).toBe('30280');
  });

  test('has at most eighty characters of a filter, without spaces around them', () => {
    expect(readState(`?q=+${'x'.repeat(100)}`, known).filter).toBe('x'.repeat(80));
    expect(writeState({ ...readState('', known), filter: '' }, known)).toBe('');
  });

  test('compares neither a date with itself nor with all dates', () => {
    expect(readState('?at=2020-10&from=2020-10', known).from).toBeUndefined();
    expect(readState('?at=ever&from=2020-10', known).from).toBeUndefined();
    expect(readState('?at=2020-10&from=ever', known).from).toBeUndefined();
    expect(readState('?from=2020-10', known).from).toBe('2020-10');
  });

  test('a unit determines the level', () => {
    expect(readState('?unit=883&level=commune', known).level).toBe('district');
    expect(readState('?unit=30280&level=district', known).level).toBe('commune');
  });
});
