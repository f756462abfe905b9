/**
 * Characters that are not seen as what they are: controls, marks that turn the direction of writing, joiners
 * of no width, line separators, what Unicode has not assigned or leaves to private use, halves of pairs.
 * They could make a text look like another, or an id that looks known be none.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** The first invisible character of a text, as `U+202E`, and its position; undefined if there is none. */
export function invisibleIn(text: string): { name: string; index: number } | undefined {
  const match = INVISIBLE.exec(text);
  if (!match) return undefined;
  const code = match[0].codePointAt(0) ?? 0;
  return { name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`, index: match.index };
}
