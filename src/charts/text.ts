import type { Element } from 'hast';
import { s } from 'hastscript';
import { breakLines } from '../typography/break-lines.ts';
import { textWidth } from '../typography/text-width.ts';

/** Width of semibold type relative to regular. */
export const BOLD = 1.12;

/** Type size of charts, in units of the drawing; 12.6 px on the narrowest screen (288 of 320 units). */
export const SIZE = 14;
export const LINE = 18;

/** Upper bound of a text's width, in units of the drawing. */
export function widthOf(text: string, size = SIZE): number {
  return textWidth(text, size);
}

/** Breaks a text at spaces into lines of at most this width; a wider word gets its own line. */
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

/** Lines of text. */
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

/** Rounds to a tenth of a unit, which is invisible. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
