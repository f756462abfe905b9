import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../../src/domain/search/fold.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import {
  type EntryKind,
  makeSiteSearch,
  type SiteEntry,
} from '../../../src/domain/search/site-search.ts';
import { wordsIn } from '../../../src/domain/search/word.ts';
import { entriesOf, siteIndex } from '../../../src/i18n/search-index/site-index.ts';
import { dataset } from '../../project.ts';

const entry = (kind: EntryKind, title: string, fields: Partial<SiteEntry> = {}): SiteEntry => ({
  kind,
  title,
  also: [],
  within: '',
  text: '',
  code: '',
  ...fields,
});
const district = (code: string, title: string) => entry('district', title, { code });
const commune = (code: string, title: string, within: string, ...also: string[]) =>
  entry('commune', title, { code, within, also });

/** A small site, in the order of the index. */
const VIETNAMESE = [
  entry('article', 'Một người, hai chức danh', {
    text: 'Mô hình bí thư cấp ủy đồng thời là chủ tịch UBND.\nỞ một xã có hai người.',
  }),
  entry('section', 'Hai con đường', {
    within: 'Một người, hai chức danh',
    text: 'Bí thư đi lên từ tổ chức Đảng. Chủ tịch thì được bầu.\nBí thư và chủ tịch.',
  }),
  entry('section', 'Bí thư nói gì', {
    within: 'Một người, hai chức danh',
    text: 'Ở huyện Châu Phú, 119/156 không phải con số của huyện.',
  }),
  entry('section', 'Chuyện khác', {
    within: 'Một người, hai chức danh',
    text: 'Ai cũng bị thu hút bởi thứ khác. Quyền lực: phê bình ở Châu Phú.',
  }),
  district('886', 'Huyện An Phú'),
  commune('30337', 'Thị trấn An Phú', 'Huyện An Phú', 'xã An Phú'),
  district('889', 'Huyện Châu Phú'),
  commune('30469', 'Xã Mỹ Đức', 'Huyện Châu Phú', 'xã Mỹ Đức'),
  commune('30463', 'Thị trấn Cái Dầu', 'Huyện Châu Phú', 'xã Châu Phú'),
  district('890', 'Huyện Tịnh Biên'),
  commune('30514', 'Xã An Phú', 'Huyện Tịnh Biên', 'phường Tịnh Biên'),
  commune('30427', 'Xã Phú Thạnh', 'Huyện Phú Tân'),
  commune('30433', 'Xã Phú Thành', 'Huyện Phú Tân'),
  commune('30490', 'Xã Bình Thủy', 'Huyện Châu Phú'),
  entry('term', 'Phó bí thư', { text: 'Cấp phó của bí thư.', also: ['Deputy secretary'] }),
  entry('term', 'Bí thư', { text: 'Người đứng đầu một cấp ủy.', also: ['Party secretary'] }),
  entry('term', 'Ủy ban nhân dân', {
    text: 'Cơ quan hành chính; khác với hội đồng.',
    also: ['UBND', 'People’s Committee'],
  }),
  entry('page', 'Nguồn và điều từng nguồn nói', { also: ['Nguồn'], text: 'Mọi nguồn.' }),
];
const ENGLISH = [
  entry('article', 'One person, two offices', {
    text: 'What it means for a Party secretary to be chairman as well.',
  }),
  entry('section', 'Two roads', {
    within: 'One person, two offices',
    text: 'A secretary rises through the Party. Warned of abuse in each commune.',
  }),
  district('889', 'Châu Phú district'),
  commune('30469', 'Mỹ Đức commune', 'Châu Phú district', 'Mỹ Đức commune'),
  entry('term', 'Party secretary', { text: 'The head of a committee.', also: ['Bí thư'] }),
  entry('term', 'People’s Committee', { text: 'The executive.', also: ['Ủy ban nhân dân'] }),
];

function searchOver(entries: readonly SiteEntry[]) {
  const { add, find } = makeSiteSearch('An Giang');
  add(entries);
  return find;
}
const search = searchOver(VIETNAMESE);
const english = searchOver(ENGLISH);
const titles = (query: string, find = search) =>
  find(query).results.map((result) => result.entry.title);
const excerpts = (query: string) =>
  search(query).results.map(({ entry: { title }, excerpt }) => [
    title,
    excerpt.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  ]);

describe('ranking', () => {
  test.each([
    ['Châu Phú', 'Huyện Châu Phú'],
    ['chau phu', 'Huyện Châu Phú'],
    ['889', 'Huyện Châu Phú'],
    ['An Phú', 'Huyện An Phú'],
    ['thị trấn An Phú', 'Thị trấn An Phú'],
    ['tt an phu', 'Thị trấn An Phú'],
    ['xã an phú', 'Xã An Phú'],
    ['an phú tịnh biên', 'Xã An Phú'],
    ['bí thư', 'Bí thư'],
    ['party secretary', 'Bí thư'],
    ['UBND', 'Ủy ban nhân dân'],
    ['uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['nguồn', 'Nguồn và điều từng nguồn nói'],
    ['hai chức danh', 'Một người, hai chức danh'],
    ['hai đường con', 'Hai con đường'],
    ['119/156', 'Bí thư nói gì'],
    // Addresses, and keystrokes that a keyboard left as they were.
    ['Châu Phú, An Giang', 'Huyện Châu Phú'],
    ['xã Mỹ Đức, huyện Châu Phú, tỉnh An Giang', 'Xã Mỹ Đức'],
    ['bis thuw', 'Bí thư'],
    ['bi1 thu7', 'Bí thư'],
    ['Chaau Phus', 'Huyện Châu Phú'],
  ])('for %s: %s', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test.each([
    ['secretary', 'Party secretary'],
    ['bí thư', 'Party secretary'],
    ["people's committee", 'People’s Committee'],
    ['peoples committee', 'People’s Committee'],
    ['chau phu', 'Châu Phú district'],
    ['communes', 'Two roads'],
    ['abuse', 'Two roads'],
    ['two offices', 'One person, two offices'],
  ])('in English for %s: %s', (query, title) => {
    expect(titles(query, english)[0]).toBe(title);
  });
});

test('an exact name ranks before a name that contains it, names before texts, the series before definitions', () => {
  expect(titles('bí thư')).toEqual([
    'Bí thư',
    'Bí thư nói gì',
    'Phó bí thư',
    'Hai con đường',
    'Một người, hai chức danh',
  ]);
});

test('a unit is found by its name of 2025, after the unit with that name in 2019', () => {
  expect(titles('châu phú').slice(0, 2)).toEqual(['Huyện Châu Phú', 'Thị trấn Cái Dầu']);
  expect(titles('phường tịnh biên')).toContain('Xã An Phú');
});

describe('diacritics', () => {
  test('as typed rank first in names', () => {
    expect(titles('phú thành')).toEqual(['Xã Phú Thành', 'Xã Phú Thạnh']);
    expect(titles('phú thạnh')).toEqual(['Xã Phú Thạnh', 'Xã Phú Thành']);
  });

  test('of other words exclude a text if there are better matches', () => {
    expect(titles('thứ')).toEqual(['Chuyện khác']);
    expect(titles('bí thư')).not.toContain('Chuyện khác');
    expect(titles('bí thư')).not.toContain('Xã Bình Thủy');
    expect(search('bị thư').isGuess).toBe(true);
    expect(titles('bị thư').slice(0, 2)).toEqual(['Phó bí thư', 'Bí thư']);
  });

  test('may be omitted, one by one', () => {
    for (const typed of ['bi thu', 'bí thu', 'bi thư', 'BI THU'])
      expect(titles(typed)[0], typed).toBe('Bí thư');
    expect(titles('đang')).toEqual(titles('đảng'));
  });
});

describe('similar matches', () => {
  test('are offered if there is no other match, and marked as guesses', () => {
    expect(search('chau pu')).toMatchObject({ isGuess: true });
    expect(titles('chau pu')[0]).toBe('Huyện Châu Phú');
    expect(titles('phê bình quyền lực')).toEqual(['Chuyện khác']);
    expect(search('phê bình quyền lực').isGuess).toBe(true);
  });

  test('are not offered beside exact ones', () => {
    expect(search('châu phú').isGuess).toBe(false);
    expect(titles('châu phú')).not.toContain('Xã Bình Thủy');
  });
});

describe('excerpts', () => {
  test('mark the hits', () => {
    expect(excerpts('chu tich')).toEqual([
      ['Hai con đường', 'Bí thư đi lên từ tổ chức Đảng. [Chủ tịch] thì được bầu.'],
      ['Một người, hai chức danh', 'Mô hình bí thư cấp ủy đồng thời là [chủ tịch] UBND.'],
    ]);
  });

  test('are the beginning for a match in the name, and empty for units', () => {
    expect(excerpts('ubnd')[0]).toEqual([
      'Ủy ban nhân dân',
      'Cơ quan hành chính; khác với hội đồng.',
    ]);
    expect(excerpts('an phú')[0]).toEqual(['Huyện An Phú', '']);
  });

  test('mark separate words, too', () => {
    expect(excerpts('phê bình quyền lực')).toEqual([
      ['Chuyện khác', 'Ai cũng bị thu hút bởi thứ khác. [Quyền] [lực]: [phê] [bình] ở Châu Phú.'],
    ]);
  });
});

test('a prefix of a number or code does not match', () => {
  expect(titles('30')).toEqual([]);
  expect(titles('88')).toEqual([]);
  expect(titles('11')).toEqual([]);
});

test('a single letter is searched in names only', () => {
  expect(titles('m')).toContain('Xã Mỹ Đức');
  expect(titles('m')).not.toContain('Chuyện khác');
});

test.each(['', '   ', '%', '“”', '\0', '🙂', '<img src=x>', 'zzzzzz', '9'.repeat(9999)])(
  'finds nothing for %.12s, and does not mind',
  (query) => {
    expect(search(query)).toEqual({ results: [], isGuess: false });
  },
);

test('for any query: each entry at most once, with an excerpt of its own text', () => {
  const word = fc.constantFrom(
    ...VIETNAMESE.flatMap(({ title, text }) => `${title} ${text}`.split(/\s/)),
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(typed, (query) => {
      const { results } = search(query);
      expect(new Set(results.map((result) => result.entry)).size).toBe(results.length);
      for (const result of results) {
        const shown = result.excerpt.map(({ text }) => text).join('');
        expect(result.entry.text.split('\n')).toContain(shown);
      }
    }),
  );
});

/** Spellings that are equivalent for a reader. */
const SPELLINGS: ((text: string) => string)[] = [
  withoutMarks,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/Đ/g, 'Ð'),
  (text) => text.replace(/òa/g, 'oà').replace(/óa/g, 'oá').replace(/ủy/g, 'uỷ'),
  (text) => text.replace(/ /g, '  '),
];

describe.each(LOCALES)('the site in %s', (locale) => {
  const entries = entriesOf(siteIndex(dataset, locale));
  const find = searchOver(entries);
  const plain = (text: string) =>
    wordsIn(text)
      .map((word) => word.plain)
      .join(' ');

  test('finds every unit and every title first by its exact name', () => {
    for (const one of entries) {
      const [first, ...others] = find(one.title).results.map((result) => result.entry);
      expect(first?.title, one.title).toBe(one.title);
      expect([first, ...others], one.title).toContain(one);
    }
  });

  test('finds each by every spelling of its name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        fc.subarray(SPELLINGS, { minLength: 1 }),
        (one, spellings) => {
          const query = spellings.reduce((text, spell) => spell(text), one.title);
          const { results, isGuess } = find(query);
          const found = results.map((result) => result.entry);
          expect(isGuess, query).toBe(false);
          expect(found, query).toContain(one);
          const names = [found[0]?.title ?? '', ...(found[0]?.also ?? [])].map(plain);
          expect(names, query).toContain(plain(one.title));
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('finds the same whether entries are added at once or in batches', () => {
  const { add, find } = makeSiteSearch('An Giang');
  for (const one of VIETNAMESE) add([one]);
  for (const query of ['châu phú', 'bí thư', 'chau pu', 'an phú', 'phê bình quyền lực'])
    expect(find(query), query).toEqual(search(query));
  expect(makeSiteSearch('An Giang').find('bí thư').results).toEqual([]);
});
