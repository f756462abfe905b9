import { type Box, overlap } from '../domain/places/box.ts';
import type { SmallMap } from '../map/small-map.ts';
import { FINENESS } from './map-layers.ts';
import { BOLD, widthOf } from './text.ts';

/** What stands under the name of a district; nothing if empty. */
export type Under = (code: string) => string;

/** Height of a line of a name, in units of the chart. */
export const NAME_LINE = 14;
const NAME_SIZE = 13.5;
/** How far a name may be from its point, the nearest first. */
const SHIFTS = [0, -8, 8, -16, 16, -24, 24, -34, 34, -46];

/** The names of districts with what stands under them, near their points, none over another. */
export function namesOn(
  small: SmallMap,
  under: Under,
): { code: string; lines: string[]; x: number; y: number }[] {
  const frame = small.width / FINENESS;
  const placed: Box[] = [];
  return small.names.map(({ code, text, x: pointX, y: pointY }) => {
    const lines = [text, under(code)].filter(Boolean);
    const half = Math.max(...lines.map((line) => widthOf(line, NAME_SIZE * BOLD))) / 2 + 1;
    const height = lines.length * NAME_LINE;
    const places = SHIFTS.flatMap((dy) =>
      SHIFTS.map((dx) => {
        const x = Math.min(Math.max(pointX / FINENESS + dx, half), frame - half);
        const top = Math.max(pointY / FINENESS + dy - height / 2, 0);
        return {
          left: x - half,
          right: x + half,
          top,
          bottom: top + height,
          off: dx * dx + dy * dy,
        };
      }),
    ).sort((a, b) => a.off - b.off);
    const box =
      places.find((place) => placed.every((other) => !overlap(place, other))) ?? places[0];
    if (!box) throw new RangeError(`no place for ${code}`);
    placed.push(box);
    return { code, lines, x: (box.left + box.right) / 2, y: box.top + 11 };
  });
}
