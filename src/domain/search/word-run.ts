import type { Stretch } from './excerpt.ts';
import { isNumber, MARKS, marksOf, type PlacedWord, type Word } from './word.ts';

/** A run of adjacent words that match the query words in order. */
export interface Run extends Stretch {
  /** Index of the first word of the run. */
  at: number;
  /** Whether all words match whole, not by a prefix. */
  whole: boolean;
  /** The worst match of diacritics in the run, see `MARKS`. */
  marks: number;
}

/** All runs, not overlapping. */
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

/** The words that match; empty unless every query word matches one, with the typed diacritics. */
export function apartIn(wanted: readonly Word[], words: readonly PlacedWord[]): PlacedWord[] {
  const isWanted = (one: Word, word: Word) =>
    fits(one, word, one === wanted.at(-1)) && marksOf(one, word) !== MARKS.other;
  return wanted.every((one) => words.some((word) => isWanted(one, word)))
    ? words.filter((word) => wanted.some((one) => isWanted(one, word)))
    : [];
}

/** Minimum length of a query word that may be a prefix wherever it stands. */
const LONG = 4;

/**
 * Whether a word matches a query word without diacritics. The last query word, and any of at least `LONG`
 * letters, may be a prefix; an English plural matches its singular; prefixes of numbers do not match.
 */
function fits(wanted: Word, { plain }: Word, isLast: boolean): boolean {
  if (plain === wanted.plain) return true;
  const { length } = wanted.plain;
  return (
    ((isLast || length >= LONG) && plain.startsWith(wanted.plain) && !isNumber(wanted)) ||
    plain === stemOf(wanted)
  );
}

/** Common prefix of all matching words: an English plural without its ending. */
export function stemOf({ plain }: Word): string {
  return plain.length > LONG ? plain.replace(/s$/, '') : plain;
}
