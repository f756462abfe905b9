import { describe, expect, test } from 'vitest';
import { formatDay, successorName } from '../../src/i18n/format.ts';

describe('formatDay', () => {
  test.each([
    ['2019-08-04', '4.8.2019', '4 August 2019'],
    ['2019-12-31', '31.12.2019', '31 December 2019'],
    ['2019-01-10', '10.1.2019', '10 January 2019'],
    ['2019-08', 'tháng 8.2019', 'August 2019'],
    ['2019', 'năm 2019', '2019'],
  ])('writes %s as "%s" and "%s"', (text, vi, en) => {
    expect(formatDay(text, 'vi')).toBe(vi);
    expect(formatDay(text, 'en')).toBe(en);
  });
});

describe('successorName', () => {
  test.each([
    ['Phường Long Xuyên', 'phường Long Xuyên', 'Long Xuyên ward'],
    ['Xã Ô Lâm', 'xã Ô Lâm', 'Ô Lâm commune'],
    ['Xã Mỹ Hòa Hưng', 'xã Mỹ Hòa Hưng', 'Mỹ Hòa Hưng commune'],
  ])('writes %s within a sentence as "%s" and "%s"', (name, vi, en) => {
    expect(successorName(name, 'vi')).toBe(vi);
    expect(successorName(name, 'en')).toBe(en);
  });
});
