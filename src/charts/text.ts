import type { Element } from 'hast';
import { s } from 'hastscript';

/**
 * Average advance of a letter in parts of the type size, on the safe side for the system faces that pages
 * are read in: Segoe UI and Roboto are near 0.53, DejaVu Sans is at 0.6.
 */
const ADVANCE = 0.58;

/** How much wider semibold type runs. */
export const BOLD = 1.12;

/** Type size of charts, in units of the drawing; 12.6 px on the narrowest screen (288 of 320 units). */
export const SIZE = 14;
export const LINE = 18;

/** About how wide a text is set, in units of the drawing. */
export function widthOf(text: string, size = SIZE): number {
  return text.length * ADVANCE * size;
}

/** A text broken at its spaces into lines of at most this width; a longer word stands alone. */
export function wrap(text: string, width: number, size = SIZE): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface Placed {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
}

/** Lines of text, one below the other. */
export function textLines(lines: readonly string[], { x, y, anchor, className }: Placed): Element {
  return s(
    'text',
    { x: round(x), y: round(y), textAnchor: anchor, ...(className && { className }) },
    lines.map((line, index) => (index === 0 ? line : s('tspan', { x: round(x), dy: LINE }, line))),
  );
}

/** A tenth of a unit is below what can be seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
