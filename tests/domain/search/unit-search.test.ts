import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../../src/domain/search/fold.ts';
import { makeUnitSearch, type SearchEntry } from '../../../src/domain/search/unit-search.ts';
import { provinceOf, unitsOf } from '../../../src/domain/places/unit.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { fullName } from '../../../src/i18n/format.ts';
import { dataset } from '../../project.ts';

const { register } = dataset;
const province = provinceOf(register).name.vi;
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
  const { add, find } = makeUnitSearch(province);
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
  const parts = makeUnitSearch(province);
  for (let start = 0; start < all.length; start += 7) parts.add(all.slice(start, start + 7));
  const whole = makeUnitSearch(province);
  whole.add(all);
  for (const query of ['binh', 'p. mỹ bình', 'chau phu', 'my duc chau phu', 'vinh t', '305'])
    expect(parts.find(query), query).toEqual(whole.find(query));
  expect(makeUnitSearch(province).find('binh')).toEqual([]);
});

test('every name, with and without marks, finds a unit of that name first', () => {
  for (const { name } of units)
    for (const find of [search, english]) {
      expect(register.get(find(name.vi, 1)[0] ?? '')?.name.vi).toBe(name.vi);
      expect(register.get(find(name.en, 1)[0] ?? '')?.name.en).toBe(name.en);
    }
});

describe('an address as it is written', () => {
  test.each([
    ['Châu Phú, An Giang', '889'],
    ['Chau Phu An Giang', '889'],
    ['Châu Phú, tỉnh An Giang', '889'],
    ['huyện Châu Phú, T. An Giang', '889'],
    ['xã Ô Lâm, huyện Tri Tôn, tỉnh An Giang', '30586'],
    ['O Lam Tri Ton An Giang Viet Nam', '30586'],
    ['Ô Lâm, Tri Tôn, An Giang, Việt Nam.', '30586'],
    ['O Lam commune, Tri Ton district, An Giang province, Vietnam', '30586'],
    ['Ô Lâm, Việt Nam', '30586'],
    ['TT. Tri Tôn, H. Tri Tôn, An Giang', '30544'],
    ['Thị trấn Tri Tôn - Tri Tôn - An Giang', '30544'],
    ['phường Mỹ Bình, TP. Long Xuyên, tỉnh An Giang', '30280'],
    ['Số 12, ấp Phước Lộc, xã Ô Lâm, huyện Tri Tôn, tỉnh An Giang', '30586'],
    // As it is typed, letter by letter.
    ['Châu Phú, An G', '889'],
    ['Châu Phú, tỉnh', '889'],
    ['Châu Phú, tỉnh An Gi', '889'],
  ])('%s finds %s first', (query, code) => {
    for (const find of [search, english]) expect(find(query, 8)[0]).toBe(code);
  });

  test('finds every unit by its whole address', () => {
    for (const unit of units) {
      const parent = unit.level === 'commune' ? register.get(unit.parent ?? '') : undefined;
      const whole = [unit, ...(parent ? [parent] : [])].map((one) => fullName(one, 'vi'));
      for (const address of [
        `${whole.join(', ')}, tỉnh ${province}`,
        `${whole.join(' ')} ${province} Viet Nam`,
      ]) {
        expect(search(address, 1)[0], address).toBe(unit.code);
        expect(search(address.toLowerCase(), 1)[0], address).toBe(unit.code);
        // Two communes of one district differ by their marks only.
        expect(search(withoutMarks(address), 2), address).toContain(unit.code);
      }
    }
  });

  test('of another province is not taken for granted', () => {
    expect(search('Châu Phú, Đồng Tháp', 3)).toEqual([]);
  });
});

/** The keystrokes of a name, if the keyboard composes nothing: Telex and VNI. */
const MARKS: Record<string, [telex: string, vni: string]> = {
  '\u0301': ['s', '1'],
  '\u0300': ['f', '2'],
  '\u0309': ['r', '3'],
  '\u0303': ['x', '4'],
  '\u0323': ['j', '5'],
  '\u0302': ['', '6'],
  '\u031b': ['w', '7'],
  '\u0306': ['w', '8'],
};
function keystrokes(name: string, how: 'telex' | 'vni', toneLast: boolean): string {
  const at = how === 'telex' ? 0 : 1;
  return name
    .split(' ')
    .map((word) => {
      let tone = '';
      const typed = [...word.normalize('NFD')].map((letter, i, all) => {
        if (letter === 'đ' || letter === 'Đ')
          return how === 'telex' ? letter.replace(/đ/i, 'dd') : 'd9';
        const mark = MARKS[letter]?.[at];
        if (mark === undefined) return letter;
        // Telex doubles the letter for a circumflex.
        const key =
          letter === '\u0302' && how === 'telex'
            ? (all.slice(0, i).findLast((one) => /[a-z]/i.test(one)) ?? '')
            : mark;
        if (!'\u0301\u0300\u0309\u0303\u0323'.includes(letter) || !toneLast) return key;
        tone = key;
        return '';
      });
      return typed.join('') + tone;
    })
    .join(' ');
}

describe.each(['telex', 'vni'] as const)('keystrokes of %s that stayed as they were', (how) => {
  test('find every unit as its name does', () => {
    for (const unit of units)
      for (const toneLast of [true, false]) {
        const typed = keystrokes(unit.name.vi, how, toneLast);
        const [first = ''] = search(`${keystrokes(unit.kind, how, toneLast)} ${typed}`, 1);
        expect(first, typed).toBe(unit.code);
        expect(search(typed, 3), typed).toContain(unit.code);
      }
  });
});

test.each([
  ['Chaau Phus', '889'],
  ['thij xax Taan Chaau', '887'],
  ['O6 La6m', '30586'],
  ['Oo Laam, Tri Toon, An Giang', '30586'],
  ['Tana Chaua', '887'],
  ['Châu Phus', '889'],
  ['Phus Thanhj', '30427'],
  ['Phus Thanhf', '30433'],
  ['Luowng Phi', '30565'],
  ['Luwowng Phi', '30565'],
  ['DDoong Xuyeen', '30285'],
])('%s, left over from a keyboard, finds %s first', (query, code) => {
  expect(search(query, 8)[0]).toBe(code);
});

describe('a later name', () => {
  const { add, find } = makeUnitSearch(province);
  add(entries('vi'));

  test('says that it matched, and a unit’s own name does not', () => {
    const found = find('ô lâm');
    expect(found[0]).toMatchObject({ code: '30586', later: undefined });
    const others = found.filter(({ code }) => code === '30565' || code === '30577');
    expect(others.map(({ later }) => later)).toEqual(['Xã Ô Lâm', 'Xã Ô Lâm']);
  });

  test('ranks after every unit with that very name', () => {
    for (const { name } of units) {
      const found = find(name.vi);
      const lastOwn = found.findLastIndex(
        ({ code, later }) => later === undefined && register.get(code)?.name.vi === name.vi,
      );
      const firstLater = found.findIndex(({ later }) => later !== undefined);
      expect(lastOwn, name.vi).toBeGreaterThanOrEqual(0);
      if (firstLater >= 0) expect(firstLater, name.vi).toBeGreaterThan(lastOwn);
    }
  });

  test('of a kind that the district of that name is not is meant itself', () => {
    const found = find('phường long xuyên');
    expect(found[0]?.later).toBe('Phường Long Xuyên');
    expect(found.map(({ code }) => code)).toContain('883');
    expect(find('long xuyên')[0]?.code).toBe('883');
    expect(find('tp long xuyên')[0]?.code).toBe('883');
  });

  test('is before names that differ in a letter, typed as it is', () => {
    expect(find('núi cấm')[0]?.later).toBe('Xã Núi Cấm');
    expect(find('nui cam')[0]?.later).toBe('Xã Núi Cấm');
    expect(find('Núi Sam')[0]?.later).toBeUndefined();
  });

  test('may stand before the district of 2019', () => {
    expect(find('Cù Lao Giêng, Chợ Mới, An Giang')[0]?.later).toBe('Xã Cù Lao Giêng');
  });
});

test('in English a township may be called a town, and a town is one too', () => {
  const found = ['Cho Moi township', 'cho moi town', 'Tan Chau town'].map((one) => english(one, 9));
  expect(found[0]?.[0]).toBe('30628');
  expect(found[1]?.slice(0, 2)).toContain('30628');
  expect(found[2]?.[0]).toBe('887');
});

test('of namesakes the district is first, then its town', () => {
  expect(search('An Phú', 3)).toEqual(['886', '30337', '30514']);
  expect(search('tri ton', 2)).toEqual(['891', '30544']);
});
