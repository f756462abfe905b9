import { describe, expect, test } from 'vitest';
import { findSources, type SourceEntry } from '../../../src/domain/search/source-search.ts';
import { sourceEntries, sourceIndex } from '../../../src/i18n/search-index/source-index.ts';
import { dataset } from '../../project.ts';

const claim = (id: string, kind: string, quote: string, en: string, names = '') => ({
  ...{ id, kind, quote, translation: { en }, names },
});
const SOURCES: SourceEntry[] = [
  {
    ...{ id: 'bao-2019', title: 'Chuyện ở Cần Đăng', publisher: 'Báo An Giang' },
    ...{ published: '2019', language: 'vi', part: 0 },
    claims: [
      claim('both', 'holder', 'Bí thư, Chủ tịch UBND xã là ông Đỗ', 'Mr Đỗ held both', 'Xã Ô Lâm'),
      claim('units', 'count', '119/156 xã', '119 of 156 communes'),
    ],
  },
  {
    ...{ id: 'dai-2020', title: 'Đài', publisher: 'Đài Châu Phú', published: '2020' },
    ...{ language: 'vi', part: 1 },
    claims: [claim('rest', 'count', 'Châu Đốc và Tân Phú có 2119 hộ', 'Châu Đốc and Tân Phú')],
  },
];

/** What a query finds: sources, with the claims. */
const found = (text: string, kind?: string, locale: 'vi' | 'en' = 'vi') =>
  findSources(SOURCES, { text, kind }, locale).map(({ source, claims }) =>
    [source.id, ...claims.map((hit) => hit.claim.id)].join(' '),
  );

describe('a query finds sources', () => {
  test.each([
    ['by title, without marks and case', 'CAN  dang', ['bao-2019']],
    ['by publisher', 'báo an giang', ['bao-2019']],
    ['by a quotation', '119/156', ['bao-2019 units']],
    ['by a person', 'ong do', ['bao-2019 both']],
    ['by a place that only the claim names', 'Ô Lâm', ['bao-2019 both']],
    ['by the beginning of a word, but not by its end', '119', ['bao-2019 units']],
    ['by words in a row before words that are apart', 'chau phu', ['dai-2020']],
    ['by words that are apart, if none has them in a row', 'chau tan', ['dai-2020 rest']],
    ['by words of title and claim together', 'dang 156', ['bao-2019 units']],
    ['not by what none says', 'hà nội', []],
  ])('%s', (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test('by our translation, in the language of the page only', () => {
    expect(found('of 156', undefined, 'en')).toEqual(['bao-2019 units']);
    expect(found('of 156')).toEqual([]);
    const [hit] = findSources(SOURCES, { text: '119 of' }, 'en');
    expect(hit?.claims[0]).toMatchObject({
      ...{ text: '119 of 156 communes', language: 'en', hits: [{ start: 0, end: 6 }] },
    });
    const [original] = findSources(SOURCES, { text: 'chủ tịch' }, 'en');
    expect(original?.claims[0]).toMatchObject({ language: 'vi', hits: [{ start: 8, end: 16 }] });
  });

  test('by the kind of their claims, with or without words', () => {
    expect(found('', 'count')).toEqual(['bao-2019 units', 'dai-2020 rest']);
    expect(found('156', 'holder')).toEqual([]);
    expect(found('báo an giang', 'count')).toEqual([]);
  });
});

test('the index has every source and claim in the order of the list, and finds each by its quotation', () => {
  const entries = sourceEntries(sourceIndex(dataset));
  const ids = entries.flatMap(({ id, claims }) => claims.map((one) => `${id}#${one.id}`));
  expect([...ids].sort()).toEqual([...dataset.claims.keys()].sort());
  const parts = entries.map(({ part }) => part);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  for (const source of entries.slice(0, 20)) {
    for (const { id, quote } of source.claims) {
      const hits = findSources(entries, { text: quote }, 'vi');
      const mine = hits.find((hit) => hit.source === source);
      expect(
        mine?.claims.map((hit) => hit.claim.id),
        `${source.id}#${id}`,
      ).toContain(id);
    }
  }
});
