import { withoutMarks } from './fold.ts';

/** A normalised word: independent of case, Unicode form and position of the tone mark. */
export interface Word {
  /** Without diacritics: `hoa`. */
  plain: string;
  /** With letter diacritics (ă, ê, ơ, đ), without the tone mark; as long as `plain`. */
  letters: string;
  /** Its tone mark in any position: `hòa` and `hoà` have the same. Empty without one. */
  tone: string;
}

/** A word of a text with its start and end offset. */
export interface PlacedWord extends Word {
  start: number;
  end: number;
}

/** Letters and digits with combining marks; an inner apostrophe is part of the word: `People’s`. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Cache: texts repeat few words many times. */
const known = new Map<string, Word>();

/** The words of a text, in order. */
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

/** Match of a word's diacritics with those typed; lower is better. */
export const MARKS = { same: 0, more: 1, other: 2 } as const;

/**
 * Compares the diacritics of a word with a typed word or prefix, over their common length. Diacritics may
 * be omitted: `dang` and `đang` match `đảng`.
 * @returns One of `MARKS`.
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
