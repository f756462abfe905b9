/**
 * Characters that are invisible or misleading: controls, bidirectional marks, zero-width joiners, line
 * separators, unassigned and private-use code points, lone surrogates. With them a text could look like another,
 * and an unknown id like a known one.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** The first invisible character of a text, as `U+202E`, and its position; undefined if there is none. */
export function invisibleIn(text: string): { name: string; index: number } | undefined {
  const match = INVISIBLE.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, index: match.index };
}
