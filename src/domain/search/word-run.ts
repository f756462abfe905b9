import type { Stretch } from './excerpt.ts';
import { isNumber, MARKS, marksOf, type PlacedWord, type Word } from './word.ts';

/** Where wanted words stand side by side in their order. */
export interface Run extends Stretch {
  /** Index of the first of them among the words. */
  at: number;
  /** Whether all are whole words. */
  whole: boolean;
  /** Of the word whose marks are least like those typed: see `MARKS`. */
  marks: number;
}

/** All runs, apart from each other. */
export function runsOf(wanted: readonly Word[], words: readonly PlacedWord[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    let whole = true;
    let marks: number = MARKS.same;
    const isRun = wanted.every((one, i) => {
      const word = words[at + i];
      if (!word || !fits(one, word, i === wanted.length - 1)) return false;
      whole &&= word.plain === one.plain;
      marks = Math.max(marks, marksOf(one, word));
      return true;
    });
    if (!isRun) continue;
    const last = at + wanted.length - 1;
    runs.push({ at, whole, marks, start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 });
    at = last;
  }
  return runs;
}

/** Those words that are wanted, if all of the wanted are there, with the marks that were typed. */
export function apartIn(wanted: readonly Word[], words: readonly PlacedWord[]): PlacedWord[] {
  const isWanted = (one: Word, word: Word) =>
    fits(one, word, one === wanted.at(-1)) && marksOf(one, word) !== MARKS.other;
  return wanted.every((one) => words.some((word) => isWanted(one, word)))
    ? words.filter((word) => wanted.some((one) => isWanted(one, word)))
    : [];
}

/** From so many letters on, the beginning of a word stands for it. */
const LONG = 4;

/**
 * Whether a word is the wanted one by its plain letters. The last one may still be on its way; an
 * English plural finds its singular; the beginning of a number is another number.
 */
function fits(wanted: Word, { plain }: Word, isLast: boolean): boolean {
  if (plain === wanted.plain) return true;
  const { length } = wanted.plain;
  return (
    ((isLast || length >= LONG) && plain.startsWith(wanted.plain) && !isNumber(wanted)) ||
    plain === stemOf(wanted)
  );
}

/** What every word that fits begins with: an English plural without its ending. */
export function stemOf({ plain }: Word): string {
  return plain.length > LONG ? plain.replace(/s$/, '') : plain;
}
