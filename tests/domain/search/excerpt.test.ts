import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/domain/search/excerpt.ts';
import { wordsIn } from '../../../src/domain/search/word.ts';

const shown = (text: string, ...words: string[]) =>
  excerptOf(
    text,
    wordsIn(text).filter(({ start, end }) => words.includes(text.slice(start, end))),
  )
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

const long = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ');

test('a short text is returned whole, with marked hits', () => {
  expect(shown('Một người, hai chức danh.', 'hai', 'danh')).toBe('Một người, [hai] chức [danh].');
});

test('a long text is cut at spaces around the first hit', () => {
  const excerpt = shown(long, 'word50', 'word52', 'word99');
  expect(excerpt).toMatch(/^…word4\d .* \[word50\] word51 \[word52\] .* word\d+…$/);
  expect(excerpt).not.toContain('word99');
});

test('near the end of a text the excerpt begins earlier', () => {
  expect(shown(long, 'word99')).toMatch(/^…word6\d .*word98 \[word99\]$/);
});

test('without a hit the excerpt is the beginning', () => {
  expect(shown(long)).toMatch(/^word0 word1 .*…$/);
  expect(excerptOf('', [])).toEqual([]);
});

test('for any text: a substring of at most a few lines that contains the hit', () => {
  const texts = fc
    .array(fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.constant('bí')), {
      minLength: 1,
      maxLength: 120,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, fc.nat(), (text, pick) => {
      const hits = wordsIn(text);
      const around = hits[pick % (hits.length || 1)];
      const pieces = excerptOf(text, hits, around);
      const whole = pieces.map((piece) => piece.text).join('');
      const cut = whole.replace(/^…/, '').replace(/…$/, '');
      expect(text.includes(cut) || text.includes(whole)).toBe(true);
      expect(whole.length).toBeLessThanOrEqual(240);
      const marked = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
      if (around) expect(marked).toContain(text.slice(around.start, around.end));
    }),
  );
});
