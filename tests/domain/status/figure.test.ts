import { describe, expect, test } from 'vitest';
import { figuresOf, numbersIn } from '../../../src/domain/status/figure.ts';
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
    for (const figure of [3, 7, 43, 42.9, 42.86]) expect(figures).toContain(figure);
    for (const figure of [4, 57, 42.8]) expect(figures).not.toContain(figure);
  });

  test('a list of all units states their number', () => {
    expect(figuresOf(list('l', '2019-08'), register, 'vi')).toContain(3);
    expect(figuresOf(list('l', '2019-08'), register, 'vi')).not.toContain(13);
  });

  test('a count does not state other numbers of its quote', () => {
    const claim = { ...count('c', '2019-08', 3), quote: '3/5 xã, theo Nghị quyết 18' };
    expect(figuresOf(claim, register, 'vi')).not.toContain(18);
  });

  test('a text claim states the numbers in it, in the notation of its language', () => {
    const rule = {
      ...count('r', '2019-08', 0),
      kind: 'rule' as const,
      quote: '4,952,238 people',
      name: { vi: '', en: '' },
      summary: { vi: '', en: '' },
    };
    expect(figuresOf(rule, register, 'en')).toContain(4952238);
    expect(figuresOf(rule, register, 'vi')).not.toContain(4952238);
  });

  test('a claim states the date that it is about', () => {
    const figures = figuresOf(count('c', '2019-08', 3), register, 'vi');
    expect(figures).toContain(2019);
    expect(figures).toContain(8);
    expect(figures).not.toContain(2018);
  });
});
