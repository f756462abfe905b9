import type { SmallMap } from '../map/small-map.ts';
import { FINENESS } from './map-layers.ts';
import { BOLD, round, widthOf } from './text.ts';

const NAME_SIZE = 13.5;
/** Height of a name's middle above its baseline. */
export const MIDDLE = 4;
/** Distance that names keep from a point in `keepFree`, where possible. */
const ROOM = 14;

/**
 * Names at their points and inside the frame; shifted slightly if two would overlap, but not off their district;
 * omitted if that fails.
 * @param keepFree Points to avoid where possible, such as a lone unit with a status.
 */
export function placeNames(
  small: SmallMap,
  keepFree: readonly (readonly [x: number, y: number])[] = [],
): { code: string; text: string; x: number; y: number }[] {
  const frame = small.width / FINENESS;
  const placed: { code: string; text: string; x: number; y: number; half: number }[] = [];
  for (const { code, text, x, y } of small.names) {
    const half = widthOf(text, NAME_SIZE * BOLD) / 2 + 1;
    const about = (shifts: readonly number[], rises: readonly number[]) =>
      rises.flatMap((dy) =>
        shifts.map((dx) => ({
          code,
          text,
          half,
          x: round(Math.min(Math.max(x / FINENESS + dx, half), frame - half)),
          y: round(y / FINENESS + MIDDLE + dy),
        })),
      );
    const candidates = [
      ...about([0, -14, 14], [0, -9, 9, -16, 16]),
      ...(keepFree.length > 0 ? about([0, -22, 22, -34, 34, -46, 46], [0, 9, -9, 22, -22]) : []),
    ];
    const legible = candidates.filter(
      (one) =>
        small.contains(code, [one.x * FINENESS, (one.y - MIDDLE) * FINENESS]) &&
        placed.every(
          (other) =>
            Math.abs(one.x - other.x) > one.half + other.half || Math.abs(one.y - other.y) > 15,
        ),
    );
    const best = legible.find((one) =>
      keepFree.every(
        ([x, y]) =>
          Math.abs(one.x - x / FINENESS) > one.half + ROOM ||
          Math.abs(one.y - MIDDLE - y / FINENESS) > ROOM,
      ),
    );
    const chosen = best ?? legible[0];
    if (chosen) placed.push(chosen);
  }
  return placed;
}
