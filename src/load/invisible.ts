/**
 * Characters that are not seen as what they are: controls, marks that turn the direction of writing, joiners
 * of no width, line separators, what Unicode has not assigned or leaves to private use, halves of pairs.
 * They could make a text look like another, or an id that looks known be none.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** The first invisible character of a text, as `U+202E`; undefined if all can be seen. */
export function invisibleIn(text: string): string | undefined {
  const [character] = INVISIBLE.exec(text) ?? [];
  return (
    character && `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`
  );
}
