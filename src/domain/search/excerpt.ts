/** A range of a text: start offset, end offset (exclusive). */
export interface Stretch {
  start: number;
  end: number;
}

/** A part of an excerpt; `marked` if it is a hit. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Characters before the hit, and in total. */
const BEFORE = 60;
const LENGTH = 220;

/**
 * Excerpt of one to three lines around one of the hits (sorted, not overlapping), cut at spaces, with an
 * ellipsis at each cut. Without hits it is the beginning of the text.
 */
export function excerptOf(
  text: string,
  hits: readonly Stretch[],
  around: Stretch = hits[0] ?? { start: 0, end: 0 },
): ExcerptPart[] {
  // Near the end of the text, fill up with what precedes the hit.
  const latest = Math.min(around.start - BEFORE, text.length - LENGTH);
  const from =
    latest <= 0 ? 0 : Math.min(text.indexOf(' ', latest) + 1 || around.start, around.start);
  const limit = Math.max(from + LENGTH, around.end);
  const to =
    limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), around.end);

  const pieces: ExcerptPart[] = [];
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
