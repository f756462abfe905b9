import { describe, expect, test } from 'vitest';
import { comparedPairs, MAX_COMMUNES, pagePlan } from '../../../src/domain/places/page-limits.ts';
import type { Register, Unit } from '../../../src/domain/places/unit.ts';
import { dataset } from '../../project.ts';

function registerOf(communes: number): Register {
  const unit = dataset.register.get('30280') as Unit;
  return new Map(
    Array.from({ length: communes }, (_, index) => {
      const code = String(10_000 + index);
      return [code, { ...unit, code, parent: undefined }];
    }),
  );
}

test('An Giang fits on one page', () => {
  expect(pagePlan(dataset.register)).toEqual({
    fitsOnOnePage: true,
    mapLevels: ['commune', 'district'],
    boundsTogether: true,
    searchLoadsCommunes: false,
    hasBundle: true,
    communesPerSquare: 1,
  });
});

test('one commune above the limit does not fit', () => {
  expect(pagePlan(registerOf(MAX_COMMUNES)).fitsOnOnePage).toBe(true);
  expect(pagePlan(registerOf(MAX_COMMUNES + 1))).toEqual({
    fitsOnOnePage: false,
    mapLevels: ['district'],
    boundsTogether: false,
    searchLoadsCommunes: true,
    hasBundle: false,
    communesPerSquare: 1,
  });
});

describe('pairs of dates', () => {
  test('of few dates are all pairs, the earlier date first', () => {
    expect(comparedPairs(['a', 'b', 'c'])).toEqual({
      pairs: [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
      areAll: true,
    });
  });

  test('of many dates are adjacent ones', () => {
    const { pairs, areAll } = comparedPairs([...'abcdefghijklmnopqrst']);
    expect(areAll).toBe(false);
    expect(pairs).toHaveLength(19);
    expect(pairs.at(-1)).toEqual(['s', 't']);
  });
});

test.each([
  [156, 1],
  [400, 1],
  [401, 10],
  [4001, 20],
  [11_160, 50],
  [40_000, 100],
])('of %i communes, a square stands for %i', (communes, each) => {
  expect(pagePlan(registerOf(communes)).communesPerSquare).toBe(each);
});
