import { describe, expect, test } from 'vitest';
import { MARKS, marksOf, type Word, wordsIn } from '../../../src/domain/search/word.ts';
import { apartIn, runsOf } from '../../../src/domain/search/word-run.ts';

const only = (text: string): Word => {
  const [word] = wordsIn(text);
  if (!word) throw new Error(`no word in ${text}`);
  const { plain, letters, tone } = word;
  return { plain, letters, tone };
};

describe('words', () => {
  test('are letters and digits with diacritics, with their offsets', () => {
    const text = 'Bí thư (“nhất thể hóa”), 119/156 xã; 76,28% – People’s Committee.';
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Bí',
      'thư',
      'nhất',
      'thể',
      'hóa',
      '119',
      '156',
      'xã',
      '76',
      '28',
      'People’s',
      'Committee',
    ]);
  });

  test('have correct offsets in decomposed text, too', () => {
    const text = 'Ở Châu Đốc'.normalize('NFD');
    const [, chau] = wordsIn(text);
    expect(text.slice(chau?.start, chau?.end).normalize('NFC')).toBe('Châu');
  });

  test.each([
    ['HÒA', 'hoà'],
    ['thủy', 'thuỷ'],
    ['Đảng', 'ĐẢNG'],
    ['Đông', 'Ðông'],
    ['ĐÔNG', 'ɖông'],
    ['quyền', 'quyền'.normalize('NFD')],
    ['People’s', "people's"],
  ])('%s and %s are the same', (one, other) => {
    expect(only(one)).toEqual(only(other));
  });

  test('are split into plain letters, letter diacritics and tone', () => {
    expect(only('ĐƯỜNG')).toEqual({ plain: 'duong', letters: 'đương', tone: '\u0300' });
  });
});

describe('diacritics', () => {
  test.each([
    ['đảng', 'đảng', MARKS.same],
    ['dang', 'đảng', MARKS.more],
    ['đang', 'đảng', MARKS.more],
    ['dảng', 'đảng', MARKS.more],
    ['thu', 'thư', MARKS.more],
    ['thu', 'thu', MARKS.same],
    ['thứ', 'thư', MARKS.other],
    ['thư', 'thu', MARKS.other],
    ['thủ', 'thu', MARKS.other],
    ['đang', 'dang', MARKS.other],
    ['ô', 'ơ', MARKS.other],
  ])('typed %s, written %s', (typed, written, marks) => {
    expect(marksOf(only(typed), only(written))).toBe(marks);
  });

  test('are compared over the typed length', () => {
    expect(marksOf(only('hộ'), only('hội'))).toBe(MARKS.same);
    expect(marksOf(only('hô'), only('hội'))).toBe(MARKS.more);
    expect(marksOf(only('hố'), only('hội'))).toBe(MARKS.other);
  });
});

describe('runs', () => {
  const find = (wanted: string, text: string) =>
    runsOf(wordsIn(wanted), wordsIn(text)).map(({ start, end, whole, marks }) => [
      text.slice(start, end),
      whole,
      marks,
    ]);

  test('are adjacent words, the last one possibly a prefix', () => {
    const text = 'Bí thư, chủ tịch; phó bí thư thường trực; thư bí mật.';
    expect(find('bi thu', text)).toEqual([
      ['Bí thư', true, MARKS.more],
      ['bí thư', true, MARKS.more],
    ]);
    expect(find('thư thư', text)).toEqual([['thư thường', false, MARKS.more]]);
  });

  test('do not overlap', () => {
    expect(find('xã xã', 'xã xã xã xã xã')).toHaveLength(2);
  });

  test('match an English plural with its singular, and a long prefix with its word', () => {
    expect(find('communes', 'each commune')).toEqual([['commune', false, MARKS.same]]);
    expect(find('implement it', 'implementing it')).toHaveLength(1);
    expect(find('ban nhan', 'bang nhan')).toEqual([]);
  });

  test('do not match a prefix of a number', () => {
    expect(find('13', '130 or 13/13 or 2013')).toHaveLength(2);
  });
});

test('separate words match if all are present, with the typed diacritics', () => {
  const text = 'Huyện Châu Phú do bí thư đứng đầu.';
  const find = (wanted: string) =>
    apartIn(wordsIn(wanted), wordsIn(text)).map(({ start, end }) => text.slice(start, end));
  expect(find('bí thư châu phú')).toEqual(['Châu', 'Phú', 'bí', 'thư']);
  expect(find('dau huyen')).toEqual(['Huyện', 'đầu']);
  expect(find('bị thư châu phú')).toEqual([]);
  expect(find('bí thư châu đốc')).toEqual([]);
});
