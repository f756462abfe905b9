import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { parseDateSpan } from '../../../src/domain/claims/date-span.ts';
import { claimsTranslated } from '../../../src/load/checks/claims-translated.ts';
import { quotesProve } from '../../../src/load/checks/quotes-prove.ts';
import type { SourceFile } from '../../../src/load/source-file.ts';

const both = (words: string) => ({ vi: words, en: words });
const at = parseDateSpan('2019-08-04');
const base = { id: 'bao#dieu', source: 'bao', asOf: at, quote: '' };

/** A file with one claim, in a language. */
function fileWith(claim: Claim, language: 'vi' | 'en' | 'fr' = 'vi'): SourceFile {
  return {
    file: 'seeds/sources/bao.yaml',
    lineOf: () => 7,
    source: {
      ...{ id: 'bao', title: 'Bài', publisher: 'Báo', published: at, url: 'https://example.vn/' },
      ...{ language, kind: 'news', claims: [claim] },
    },
  };
}
const faultsOf = (claim: Claim) =>
  quotesProve([fileWith(claim)]).map(
    ({ record, field, found, expected }) =>
      `${record} ${field}: found ${found}, expected ${expected}`,
  );

const area = (quote: string, more: Partial<Claim> = {}) =>
  ({
    ...base,
    kind: 'statistic',
    measure: 'area',
    scope: '883',
    value: 115.36,
    quote,
    ...more,
  }) as Claim;
const rule = (summary: string, quote: string, more: Partial<Claim> = {}) =>
  ({
    ...base,
    kind: 'rule',
    scope: 'VN',
    name: both('Luật'),
    summary: both(summary),
    quote,
    ...more,
  }) as Claim;
const holder = (title: string, quote: string, more: Partial<Claim> = {}) =>
  ({
    ...base,
    kind: 'holder',
    unit: '889',
    posts: 'both',
    holders: [{ person: 'A', title }],
    quote,
    ...more,
  }) as Claim;

describe('a quotation', () => {
  test.each([
    area('diện tích tự nhiên 115,36'),
    area('rộng 115,36km2'),
    area('115,36', { inferred: ['measure'] }),
    { ...area('mật độ 1.908 người/km²'), measure: 'density' } as Claim,
    { ...area('1.908.352 người'), measure: 'population' } as Claim,
    rule('Bí thư là chủ tịch UBND', 'Bí thư cấp ủy đồng thời là Chủ tịch UBND'),
    rule('Chủ tịch do Hội đồng bầu', 'do Hội đồng nhân dân bầu'),
    rule('Chủ tịch xã dự họp', 'Chủ tịch xã phải dự', { inferred: ['summary'] }),
    rule('Cán bộ phải học', 'Cán bộ phải học'),
    holder('Bí thư, Chủ tịch UBND huyện', 'Bí thư, Chủ tịch Uỷ ban nhân dân huyện'),
  ])('that proves its claim is accepted: $quote', (claim) => {
    expect(faultsOf(claim)).toEqual([]);
  });

  test.each([
    [
      'bare number',
      area('115,36'),
      'claim "dieu" measure: found "115,36", expected a quote with the area or its unit,',
    ],
    [
      'number of something else',
      { ...area('141.211 hộ'), measure: 'population' } as Claim,
      'a quote with the population or its unit',
    ],
    [
      'letters that are part of a word',
      area('hai 115,36 thanh'),
      'a quote with the area or its unit',
    ],
    [
      'chairman without a body',
      rule('Bí thư kiêm chủ tịch xã', 'Bí thư kiêm Chủ tịch xã'),
      'summary: found "Bí thư kiêm Chủ tịch xã", expected a quote that says which chair',
    ],
    [
      'holder without a body',
      holder('Bí thư, Chủ tịch đặc khu', 'Bí thư, Chủ tịch Đặc khu'),
      'posts: found "Bí thư, Chủ tịch Đặc khu", expected a quote that says which chair',
    ],
    [
      'claim without a place',
      rule('Cán bộ', 'Cán bộ', { scope: undefined } as Partial<Claim>),
      'scope: found neither scope nor place, expected where it holds',
    ],
  ])('is refused: %s', (_, claim, expected) => {
    const faults = faultsOf(claim);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(expected);
  });
});

describe('a claim without our translation', () => {
  test.each([
    ['vi', 'en'],
    ['en', 'vi'],
    ['fr', 'vi and en'],
  ] as const)('is refused: %s', (language, into) => {
    const [fault, ...others] = claimsTranslated([fileWith(area('115,36 km2'), language)]);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      ...{ file: 'seeds/sources/bao.yaml', line: 7, record: 'claim "dieu"', field: 'translation' },
      ...{ found: 'nothing', expected: `our translation of the quote into ${into}` },
    });
  });

  test('is accepted with one', () => {
    const translated = area('115,36 km2', { translation: { en: '115.36 km2' } });
    expect(claimsTranslated([fileWith(translated)])).toEqual([]);
  });
});
