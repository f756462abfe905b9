/** A stretch of a text, from the one offset to before the other. */
export interface Stretch {
  start: number;
  end: number;
}

/** A piece of an excerpt; marked if it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters shown before the hit, and in all. */
const BEFORE = 60;
const LENGTH = 220;

/**
 * Cuts a line or three out of a text around one of the hits (all in order, apart from each other), at
 * spaces, with an ellipsis where it was cut. Without hits it is the text's beginning.
 */
export function excerptOf(
  text: string,
  hits: readonly Stretch[],
  around: Stretch = hits[0] ?? { start: 0, end: 0 },
): Piece[] {
  // Near the end of the text there is more room before the hit.
  const latest = Math.min(around.start - BEFORE, text.length - LENGTH);
  const from =
    latest <= 0 ? 0 : Math.min(text.indexOf(' ', latest) + 1 || around.start, around.start);
  const limit = Math.max(from + LENGTH, around.end);
  const to =
    limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), around.end);

  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean) => {
    if (piece) pieces.push({ text: piece, marked });
  };
  let at = from;
  add(from > 0 ? '…' : '', false);
  for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.end <= to)) {
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to), false);
  add(to < text.length ? '…' : '', false);
  return pieces;
}
