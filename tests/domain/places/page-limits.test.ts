import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  communesPerSquare,
  inPages,
  isWhole,
  mapLevels,
  MOST_COMMUNES,
  pairsOf,
} from '../../../src/domain/places/page-limits.ts';
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

test('An Giang is shown whole; one commune more than a page can carry is not', () => {
  expect(mapLevels(dataset.register)).toEqual(['commune', 'district']);
  expect(dataset.sources.filter(({ page }) => page !== undefined)).toEqual([]);
  expect(isWhole(registerOf(MOST_COMMUNES))).toBe(true);
  expect(isWhole(registerOf(MOST_COMMUNES + 1))).toBe(false);
  expect(mapLevels(registerOf(MOST_COMMUNES + 1))).toEqual(['district']);
});

describe('pairs of dates', () => {
  test('are all pairs of few, the earlier first', () => {
    expect(pairsOf(['a', 'b', 'c'])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  test('of many are those next to each other', () => {
    const pairs = pairsOf([...'abcdefghijklmnopqrst']);
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
  expect(communesPerSquare(communes)).toBe(each);
});

test('pages hold everything in order, none is empty, and none that could be parted is too heavy', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 1 }), (weights) => {
      const pages = inPages(weights, (weight) => weight);
      expect(pages.flat()).toEqual(weights);
      for (const page of pages) {
        expect(page.length).toBeGreaterThan(0);
        if (page.length > 1)
          expect(page.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(220_000);
      }
      // What begins a page would have been too much for the one before.
      pages.slice(1).forEach((page, index) => {
        const before = pages[index]?.reduce((sum, weight) => sum + weight, 0) ?? 0;
        expect(before + (page[0] ?? 0)).toBeGreaterThan(220_000);
      });
    }),
  );
});
