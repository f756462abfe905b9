import { withoutMarks } from '../domain/search/fold.ts';

/**
 * Advance widths of DejaVu Sans in 1/1000 em, the widest font that `--text` can resolve to: an upper bound
 * for all of them. Diacritics add no width, except in Ơ and Ư, whose width O and U have here.
 */
const ADVANCES: readonly (readonly [letters: string, width: number])[] = [
  ['ijlIJ ', 318],
  ['frt-', 411],
  ['szcLF', 575],
  ['kvxyPTY', 611],
  ['abdeghnopquSE0123456789', 636],
  ['KAVXZBRC', 698],
  ['NHDGQ', 787],
  ['wMUO', 913],
];
const WIDEST = 1000;

/** Upper bound of a line's width, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  const advance = (letter: string) =>
    ADVANCES.find(([letters]) => letters.includes(letter))?.[1] ?? WIDEST;
  const total = [...withoutMarks(text)].reduce((sum, letter) => sum + advance(letter), 0);
  return (total * fontSize) / 1000;
}
