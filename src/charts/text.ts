import type { Element } from 'hast';
import { s } from 'hastscript';
import { breakLines } from '../typography/break-lines.ts';
import { textWidth } from '../typography/text-width.ts';

/** How much wider semibold type runs. */
export const BOLD = 1.12;

/** Type size of charts, in units of the drawing; 12.6 px on the narrowest screen (288 of 320 units). */
export const SIZE = 14;
export const LINE = 18;

/** How wide a text is set at most, in units of the drawing. */
export function widthOf(text: string, size = SIZE): number {
  return textWidth(text, size);
}

/** A text broken at its spaces into lines of at most this width; a longer word stands alone. */
export function wrap(text: string, width: number, size = SIZE): string[] {
  return breakLines(text, width, (line) => widthOf(line, size));
}

interface TextPosition {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
}

/** Lines of text, one below the other. */
export function textLines(
  lines: readonly string[],
  { x, y, anchor, className }: TextPosition,
): Element {
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
