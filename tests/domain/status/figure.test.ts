import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/domain/status/figure.ts';
import { figuresIn, numbersIn, unstated } from '../../../src/domain/status/stated-figures.ts';
import { count, list, register } from '../world.ts';

describe(numbersIn, () => {
  test.each([
    ['vi', '119/156 (76,28%)', [119, 156, 76.28]],
    ['en', '119 of 156, or 76.28%', [119, 156, 76.28]],
    ['vi', '1.908.352 người', [1908352]],
    ['en', '1,908,352 people', [1908352]],
    ['vi', 'tháng 8.2019', [8, 2019]],
    ['vi', 'không có số', []],
  ] as const)('%s: %s', (locale, text, numbers) => {
    expect(numbersIn(text, locale)).toEqual(numbers);
  });
});

describe(figuresOf, () => {
  test('a count states its value, its total, and their percentage to two decimals at most', () => {
    const figures = figuresOf(count('c', '2019-08', 3, 7), register, 'vi');
    for (const figure of [3, 7, 43, 42.9, 42.86]) expect(figures.numbers).toContain(figure);
    for (const figure of [4, 57, 42.8]) expect(figures.numbers).not.toContain(figure);
  });

  test('a list of all units states their number', () => {
    expect(figuresOf(list('l', '2019-08'), register, 'vi').numbers).toContain(3);
    expect(figuresOf(list('l', '2019-08'), register, 'vi').numbers).not.toContain(13);
  });

  test('a count does not state other numbers of its quote', () => {
    const claim = { ...count('c', '2019-08', 3), quote: '3/5 xã, theo Nghị quyết 18' };
    expect(figuresOf(claim, register, 'vi').numbers).not.toContain(18);
  });

  test('a text claim states the numbers in it, in the notation of its language', () => {
    const rule = {
      ...count('r', '2019-08', 0),
      kind: 'rule' as const,
      quote: '4,952,238 people',
      name: { vi: '', en: '' },
      summary: { vi: '', en: '' },
    };
    expect(figuresOf(rule, register, 'en').numbers).toContain(4952238);
    expect(figuresOf(rule, register, 'vi').numbers).not.toContain(4952238);
  });

  test('a claim states the date that it is about', () => {
    const { dateParts } = figuresOf(count('c', '2019-08', 3), register, 'vi');
    expect([...dateParts].sort()).toEqual([2019, 8]);
  });
});

describe(figuresIn, () => {
  test.each([
    ['vi', 'ngày 4.8.2019 có 119/156 xã', [119, 156], [4, 8, 2019]],
    ['vi', 'tháng 8.2019', [], [8, 2019]],
    ['vi', 'tháng 8/2019: 8 xã', [8], [8, 2019]],
    ['vi', 'ngày 4 tháng 8 năm 2019', [], [4, 8, 2019]],
    ['vi', 'tháng 7 và 8 có 9 xã', [9], [7, 8]],
    ['vi', '8/156', [8, 156], []],
    ['vi', 'Nghị quyết 18, năm 2017', [18], [2017]],
    ['vi', '2.019 người, 2019/4000, 1900%', [2019, 2019, 4000, 1900], []],
    ['en', '4 August 2019: 8 of 156', [8, 156], [4, 2019]],
    ['en', '4–6 August, August 7', [], [4, 6, 7]],
    ['en', 'between 2018 and 2019', [], [2018, 2019]],
  ] as const)('%s: %s', (locale, text, numbers, dateParts) => {
    expect(figuresIn(text, locale)).toEqual({ numbers, dateParts });
  });
});

test('the month of a claim is no figure of its text', () => {
  const figures = figuresOf(count('c', '2019-08', 119, 156), register, 'vi');
  expect(unstated('8/156', 'vi', figures)).toEqual([8]);
  expect(unstated('119/156, tháng 8.2019', 'vi', figures)).toEqual([]);
});
