import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../../src/domain/search/fold.ts';
import { makeUnitSearch, type SearchEntry } from '../../../src/domain/search/unit-search.ts';
import { unitsOf } from '../../../src/domain/places/unit.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { fullName } from '../../../src/i18n/format.ts';
import { dataset } from '../../project.ts';

const { register } = dataset;
const units = [...unitsOf(register, 'commune'), ...unitsOf(register, 'district')];
const entries = (locale: Locale): SearchEntry[] =>
  units.map((unit) => {
    const parent = unit.level === 'commune' ? register.get(unit.parent ?? '') : undefined;
    return {
      code: unit.code,
      name: fullName(unit, locale),
      within: parent ? fullName(parent, locale) : '',
      later: unit.successors.map(({ name }) => name),
    };
  });
/** Codes of the best matches for a query. */
function searchIn(locale: Locale) {
  const { add, find } = makeUnitSearch();
  add(entries(locale));
  return (query: string, limit: number) =>
    find(query)
      .slice(0, limit)
      .map(({ code }) => code);
}
const search = searchIn('vi');
const english = searchIn('en');

/** Every typing error of one key: omitted, doubled, swapped, or a neighbouring key. */
function slips(text: string): string[] {
  const letters = [...text];
  return letters.flatMap((letter, i) => {
    const with_ = (...middle: string[]) =>
      [...letters.slice(0, i), ...middle, ...letters.slice(i + 1)].join('');
    const next = letters[i + 1];
    return [
      with_(),
      with_(letter, letter),
      with_('x'),
      with_('e'),
      with_(letter, 'k'),
      ...(next === undefined || next === letter
        ? []
        : [[...letters.slice(0, i), next, letter, ...letters.slice(i + 2)].join('')]),
    ];
  });
}

/** A random sample, the same in each run. */
function someOf<T>(all: readonly T[], count: number): readonly T[] {
  const length = Math.min(count, all.length);
  const picked = fc.shuffledSubarray([...all], { minLength: length, maxLength: length });
  return fc.sample(picked, { seed: 2019, numRuns: 1 })[0] ?? [];
}

/** Spellings that are equivalent for a reader. */
const SPELLINGS: [string, (name: string) => string][] = [
  ['as written', (name) => name],
  ['without marks', withoutMarks],
  ['in capitals', (name) => name.toUpperCase()],
  ['in lower case', (name) => name.toLowerCase()],
  ['decomposed', (name) => name.normalize('NFD')],
  ['with the Icelandic letter that looks like Đ', (name) => name.replace(/Đ/g, 'Ð')],
  ['with the tone on the other vowel', (name) => name.replace('òa', 'oà').replace('ỏa', 'oả')],
  ['without spaces', (name) => withoutMarks(name).replaceAll(' ', '')],
];

describe.each(SPELLINGS)('a name %s', (_, spell) => {
  test('finds its unit among the first three, for all 167', () => {
    for (const { code, name } of units) {
      expect(search(spell(name.vi), 3), name.vi).toContain(code);
      expect(english(spell(name.vi), 3), name.vi).toContain(code);
    }
  });

  test('with its kind ranks the unit first, except for namesakes without diacritics', () => {
    for (const unit of units) {
      const [first = '', second = ''] = search(`${unit.kind} ${spell(unit.name.vi)}`, 3);
      if (first !== unit.code) {
        expect(second, fullName(unit, 'vi')).toBe(unit.code);
        expect(withoutMarks(register.get(first)?.name.vi ?? '')).toBe(withoutMarks(unit.name.vi));
      }
    }
  });
});

test('one typing error still finds the unit among the first three', () => {
  // An error can turn one name into another (`An Phú`, three units, for `Tân Phú`): only in a few cases.
  const missed: string[] = [];
  let tried = 0;
  for (const { code, name } of units) {
    const all = [...slips(name.vi), ...slips(withoutMarks(name.vi))];
    const typed = someOf(all, 40);
    const lost = typed.filter((one) => !search(one, 3).includes(code));
    expect(lost.length / typed.length, `${name.vi}: ${lost.join(', ')}`).toBeLessThan(0.08);
    missed.push(...lost.map((one) => `${one} (${name.vi})`));
    tried += typed.length;
  }
  expect(tried).toBeGreaterThan(6_000);
  expect(missed.length / tried, missed.join(', ')).toBeLessThan(0.002);
});

test.each([
  ['xã mỹ đức', '30469'],
  ['p. my binh', '30280'],
  ['TT An Phú', '30337'],
  ['xã An Phú', '30514'],
  ['an phu tinh bien', '30514'],
  ['huyện An Phú', '886'],
  ['h. cho moi', '893'],
  ['tt cho moi', '30628'],
  ['  thị  trấn chợ  mới', '30628'],
  ['An Phu commune', '30514'],
  ['thành phố châu đốc', '884'],
  ['tp long xuyen', '883'],
  ['30586', '30586'],
  ['889', '889'],
  ['phú thạnh', '30427'],
  ['phú thành', '30433'],
])('%s finds %s first', (query, code) => {
  expect(search(query, 8)[0]).toBe(code);
});

test('a name of 2025 finds the units of 2019 in its area', () => {
  const wards = units.filter(({ successors }) => successors.some(({ code }) => code === '30301'));
  const found = search('phường Mỹ Thới', 12);
  for (const { code } of wards) expect(found).toContain(code);
  expect(found[0]).toBe('30301');
});

test.each(['', '   ', 'ø', '<img src=x>', 'zzzzzz', '%', '9'.repeat(9999)])(
  'finds nothing for %.12s, and does not mind',
  (query) => {
    expect(search(query, 8)).toEqual([]);
  },
);

test('has matches from the first letter on', () => {
  expect(search('ô', 8)).toContain('30586');
  expect(search('ch', 50).length).toBeGreaterThan(5);
});

test('finds the same whether units are added at once or in batches', () => {
  const all = entries('vi');
  const parts = makeUnitSearch();
  for (let start = 0; start < all.length; start += 7) parts.add(all.slice(start, start + 7));
  const whole = makeUnitSearch();
  whole.add(all);
  for (const query of ['binh', 'p. mỹ bình', 'chau phu', 'my duc chau phu', 'vinh t', '305'])
    expect(parts.find(query), query).toEqual(whole.find(query));
  expect(makeUnitSearch().find('binh')).toEqual([]);
});
