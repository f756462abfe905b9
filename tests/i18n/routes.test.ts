import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/words/messages.ts';
import { formatDate, formatNumber } from '../../src/i18n/format.ts';
import { placeSlug, relativeLink } from '../../src/i18n/routes.ts';
import type { Register, Unit } from '../../src/domain/places/unit.ts';
import { parseDateSpan } from '../../src/domain/claims/date-span.ts';

describe(relativeLink, () => {
  test.each([
    ['/', '/', './'],
    ['/', '/ban-do/', './ban-do/'],
    ['/ban-do/', '/', '../'],
    ['/ban-do/', '/ban-do/', './'],
    ['/en/map/', '/ban-do/', '../../ban-do/'],
    ['/en/map/', '/en/sources/', '../sources/'],
    ['/bai/mot/', '/icon.svg', '../../icon.svg'],
    ['/en/', '/en/map/?unit=30280#30280', './map/?unit=30280#30280'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link);
    // Reference: URL resolution leads to the intended page, in any folder.
    const base = `https://example.org/a/b${from}`;
    expect(new URL(link, base).href).toBe(`https://example.org/a/b${to}`);
  });
});

test('both dictionaries have the same keys, and no empty text', () => {
  const keys = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`))
      : value === ''
        ? [`${path} is empty`]
        : [path];
  expect(keys(messages('vi'))).toEqual(keys(messages('en')));
});

describe(formatDate, () => {
  test.each([
    ['2019-08-04', '4.8.2019', '4 August 2019'],
    ['2019-08', 'tháng 8.2019', 'August 2019'],
    ['2019~', 'khoảng năm 2019', 'about 2019'],
    [
      '2018-10~/2019-06~',
      'một lúc nào đó trong khoảng tháng 10.2018 đến tháng 6.2019',
      'some time between October 2018 and June 2019',
    ],
    ['2018-10/2019-06', 'từ tháng 10.2018 đến tháng 6.2019', 'from October 2018 to June 2019'],
    ['../2019-08-04', 'không muộn hơn 4.8.2019', 'no later than 4 August 2019'],
  ])('%s', (text, vi, en) => {
    expect(formatDate(parseDateSpan(text), 'vi')).toBe(vi);
    expect(formatDate(parseDateSpan(text), 'en')).toBe(en);
  });
});

test('numbers follow the notation of the language', () => {
  expect(formatNumber(76.28, 'vi')).toBe('76,28');
  expect(formatNumber(76.28, 'en')).toBe('76.28');
  expect(formatNumber(1105.2905, 'vi')).toBe('1.105,2905');
});

describe(placeSlug, () => {
  /** A register of districts: kind and name, by code. */
  const registerOf = (districts: Record<string, [kind: Unit['kind'], name: string]>) =>
    new Map(
      Object.entries(districts).map(([code, [kind, name]]): [string, Unit] => [
        code,
        {
          ...{ code, kind, level: 'district', name: { vi: name, en: name }, parent: '87' },
          ...{ areaKm2: 1, labelPoint: [0, 0], change: undefined, successors: [] },
        },
      ]),
    );
  const slugs = (register: Register) =>
    [...register.values()].map((district) => placeSlug(district, register));

  test('is the name in plain letters', () => {
    const register = registerOf({ 883: ['thành phố', 'Long Xuyên'], 884: ['huyện', 'Châu Đốc'] });
    expect(slugs(register)).toEqual(['long-xuyen', 'chau-doc']);
  });

  test('has the kind where two districts have one name', () => {
    const register = registerOf({
      866: ['thành phố', 'Cao Lãnh'],
      867: ['thành phố', 'Sa Đéc'],
      873: ['huyện', 'Cao Lãnh'],
    });
    expect(slugs(register)).toEqual(['thanh-pho-cao-lanh', 'sa-dec', 'huyen-cao-lanh']);
  });

  test('has the code where two of one kind differ in marks only', () => {
    const register = registerOf({ 101: ['huyện', 'Phú Tân'], 102: ['huyện', 'Phù Tân'] });
    expect(slugs(register)).toEqual(['phu-tan-101', 'phu-tan-102']);
  });
});
