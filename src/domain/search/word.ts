import { withoutMarks } from './fold.ts';

/** A word as it is looked up: the same for every case, Unicode form and place of the tone mark. */
export interface Word {
  /** In plain letters: `hoa`. */
  plain: string;
  /** With the marks of its letters (ă, ê, ơ, đ) and without its tone; as many letters as `plain`. */
  letters: string;
  /** Its tone mark, wherever it was put: `hòa` and `hoà` have the same. Empty if it has none. */
  tone: string;
}

/** A word of a text, with where it begins and ends there. */
export interface PlacedWord extends Word {
  start: number;
  end: number;
}

/** Letters and digits with their marks; an apostrophe inside belongs to the word: `People’s`. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Texts use few words many times. */
const known = new Map<string, Word>();

/** The words of a text in their order. */
export function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(WORDS)].map(({ 0: written, index }) => {
    let word = known.get(written);
    if (!word) known.set(written, (word = lookUp(written)));
    return { ...word, start: index, end: index + written.length };
  });
}

function lookUp(written: string): Word {
  const marked = written.replace(/['’]/g, '').toLowerCase().normalize('NFD').replace(/[ðɖ]/g, 'đ');
  const letters = marked.replace(TONES, '').normalize('NFC');
  return { plain: withoutMarks(letters), letters, tone: (marked.match(TONES) ?? []).join('') };
}

/** How the marks of a word are like those typed: the lower, the better. */
export const MARKS = { same: 0, more: 1, other: 2 } as const;

/**
 * Compares the marks of a word with what was typed of it, in as many letters as both have. Marks may be
 * left out, all or some: `dang` and `đang` may become `đảng`. Gives one of `MARKS`.
 */
export function marksOf(typed: Word, word: Word): number {
  const tone = typed.tone === word.tone ? MARKS.same : typed.tone ? MARKS.other : MARKS.more;
  const letters = typed.letters.split('').map((letter, i) => {
    if (i >= word.letters.length || letter === word.letters[i]) return MARKS.same;
    return letter === typed.plain[i] ? MARKS.more : MARKS.other;
  });
  return Math.max(tone, ...letters);
}

/** Whether a word is a number. */
export function isNumber({ plain }: Word): boolean {
  return /^\d+$/.test(plain);
}
