import type { Position } from 'geojson';
import type { Bilingual } from '../domain/claims/claim.ts';
import { type Box, overlap } from '../domain/places/box.ts';
import type { Dataset } from '../domain/dataset.ts';
import { textWidth } from '../typography/text-width.ts';
import { labelBox } from './place-labels.ts';
import { onSheet, percentOf, type Sheet } from './sheet.ts';

/** The name of a river along its band. */
export interface RiverName {
  text: Bilingual;
  left: string;
  top: string;
  /** Slope of the band there, in degrees clockwise, from -90 to 90. */
  angle: number;
}

type Point = readonly [x: number, y: number];

/** Distance between the places that are tried, as a share of a name's length. */
const STEP = 0.125;

/**
 * The name of each river where its band is straightest over the length of the name on a map of this width in
 * pixels, clear of other labels; none where there is no such place.
 * @param taken Texts over the map with their points, in units of the sheet.
 */
export function riverNames(
  context: Dataset['context'],
  sheet: Sheet,
  width: number,
  taken: readonly { text: string; point: Point }[],
): RiverName[] {
  const scale = width / sheet.width;
  const boxes = taken.map(({ text, point }) => labelBox(text, point, scale));
  return context.features.flatMap(({ properties, geometry }) => {
    const { kind, name_vi: vi, name_en: en = vi } = properties;
    if (kind !== 'river' || vi === undefined || en === undefined) return [];
    if (geometry.type === 'Point') return [];
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const length = textWidth(vi, NAME) / scale;
    const best = lines
      .flatMap((line) => stretches(line, sheet, length))
      .filter(({ box }) => !boxes.some((other) => overlap(scaled(box, scale), other)))
      .sort((a, b) => a.bend - b.bend)[0];
    if (!best) return [];
    boxes.push(scaled(best.box, scale));
    return [{ text: { vi, en }, ...percentOf(sheet, best.middle), angle: best.angle }];
  });
}

/** Size of the names, in pixels. */
const NAME = 11;

interface Stretch {
  middle: Point;
  angle: number;
  /** Greatest distance of the band from the straight line. */
  bend: number;
  box: Box;
}

/** Parts of a line of one length, in units of the sheet. */
function stretches(line: readonly Position[], sheet: Sheet, length: number): Stretch[] {
  const points = line.map((position) => onSheet(sheet, position));
  const along = [0];
  points.slice(1).forEach(([x, y], i) => {
    const [fromX, fromY] = points[i] ?? [x, y];
    along.push((along[i] ?? 0) + Math.hypot(x - fromX, y - fromY));
  });
  const pointAt = (index: number): Point => points[index] ?? [0, 0];
  const at = (distance: number): Point => {
    const next = along.findIndex((one) => one >= distance);
    const [a, b] = [pointAt(Math.max(0, next - 1)), pointAt(next)];
    const [from, to] = [along[Math.max(0, next - 1)] ?? 0, along[next] ?? 0];
    const share = to > from ? (distance - from) / (to - from) : 0;
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  };
  const found: Stretch[] = [];
  for (let start = 0; start + length <= (along.at(-1) ?? 0); start += STEP * length) {
    const from = at(start);
    const to = at(start + length);
    const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const bend = Math.max(
      ...[0.2, 0.35, 0.5, 0.65, 0.8].map((share) => {
        const [x, y] = at(start + share * length);
        return (
          Math.abs((to[0] - from[0]) * (from[1] - y) - (from[0] - x) * (to[1] - from[1])) / chord
        );
      }),
    );
    const slope = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
    found.push({
      middle: at(start + length / 2),
      angle: Math.round(slope > 90 ? slope - 180 : slope < -90 ? slope + 180 : slope),
      bend,
      box: {
        left: Math.min(from[0], to[0]),
        right: Math.max(from[0], to[0]),
        top: Math.min(from[1], to[1]),
        bottom: Math.max(from[1], to[1]),
      },
    });
  }
  return found;
}

const scaled = ({ left, right, top, bottom }: Box, scale: number): Box => ({
  left: left * scale,
  right: right * scale,
  top: top * scale,
  bottom: bottom * scale,
});
