import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutMarks } from '../../../src/domain/search/fold.ts';
import { withoutKeystrokes } from '../../../src/domain/search/keystrokes.ts';
import { readingsOf } from '../../../src/domain/search/reading.ts';
import { provinceOf } from '../../../src/domain/places/unit.ts';
import { dataset } from '../../project.ts';

const { register } = dataset;
const province = provinceOf(register).name.vi;
const never = () => false;

test('a plain name is read in one way: with its kind, with and without marks', () => {
  for (const { level, name, kind } of register.values())
    for (const text of level === 'province' ? [] : [name.vi, `${kind} ${name.vi}`])
      for (const query of [text, withoutMarks(text)]) {
        // A last letter may be the beginning of the province, which then counts less than a whole name.
        const sure = readingsOf(query, province, never).filter(({ whole }) => !whole);
        expect(sure).toEqual([{ text: query, behind: 0, whole: false }]);
      }
});

test.each([
  ['Chaau Phus', 'châu phú'],
  ['Cha6u Phu1', 'châu phú'],
  ['thij xax', 'thị xã'],
  ['bis thuw', 'bí thư'],
  ['bi1 thu7', 'bí thư'],
  ['DDoong Xuyeen', 'đông xuyên'],
  ['D9o6ng', 'đông'],
  ['ddongo', 'đông'],
  ['Giêng', 'Giêng'],
  ['Gieengf', 'giềng'],
  ['quaanj', 'quận'],
  ['huyeenj', 'huyện'],
  ['hoaf', 'hòa'],
  ['hoanf', 'hoàn'],
  ['luwowng', 'lương'],
  ['luowng', 'lương'],
  ['nhaats theer hoas', 'nhất thể hóa'],
])('%s is meant as %s', (typed, meant) => {
  expect(withoutKeystrokes(typed, never)).toBe(meant);
});

test('what composes already, numbers and excepted words stay as they are', () => {
  for (const text of ['Châu Phú, tỉnh An Giang', '119/156', '30280', 'Ô Lâm 2019'])
    expect(withoutKeystrokes(text, never).toLowerCase()).toBe(text.toLowerCase());
  expect(withoutKeystrokes('My Binh ward', (word) => word === 'ward')).toBe('My Binh ward');
});

test('any text has readings, the first as it was typed', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc
      .array(fc.constantFrom('a', 'ow', 'dd', 's', '1', '9', ' ', ', ', 'An Giang', 'tỉnh', 'Ô'), {
        maxLength: 12,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (query) => {
      const [first] = readingsOf(query, province, never);
      expect(first?.text ?? '').toBe(
        query
          .normalize('NFC')
          .trim()
          .replace(/^[\s,]*$/, ''),
      );
    }),
    { seed: 2019 },
  );
});

describe('a province whose name is more than letters', () => {
  test.each([
    ['Huế, Thừa Thiên – Huế', 'Thừa Thiên – Huế', 'Huế'],
    ['Vũng Tàu, Bà Rịa (Vũng Tàu)', 'Bà Rịa (Vũng Tàu)', 'Vũng Tàu'],
  ])('%s', (query, name, place) => {
    expect(readingsOf(query, name, never).map(({ text }) => text)).toContain(place);
  });
});
