import { booleanPointInPolygon } from '@turf/turf';
import { type Box, overlap } from '../domain/places/box.ts';
import type { Dataset } from '../domain/dataset.ts';
import { unitOf } from '../domain/places/unit.ts';
import { formatRange } from '../domain/status/count-bounds.ts';
import { labelBox } from './place-labels.ts';
import { percentOnSheet, type Sheet } from './sheet.ts';

/** A label over the map, positioned in percent of the sheet. */
export interface MapLabel {
  text: { vi: string; en: string };
  kind: 'district' | 'neighbour';
  /** Code of the district. */
  code?: string;
  /** Code of the commune under its name, whose colour is behind it; undefined if the map has no communes. */
  on?: string;
  /** Least and most communes of the district that had the model, by snapshot: `9–18`, or one number. */
  ranges?: readonly { at: string; text: string }[];
  /** Pixels to the east that keep it clear of another label on a narrow map. */
  shift?: number;
  left: string;
  top: string;
}

/**
 * Names of districts with their bounds, and of neighbours, clear of each other on a narrow map. If the map has no
 * communes it has very many districts: then only those names that fit, without bounds.
 */
export function mapLabels(
  {
    communes,
    districts,
    context,
    history,
    register,
  }: Pick<Dataset, 'communes' | 'districts' | 'context' | 'history' | 'register'>,
  sheet: Sheet,
): MapLabel[] {
  const labels: MapLabel[] = districts.features.map(({ properties: { code } }) => {
    const { name, labelPoint } = unitOf(register, code);
    const under = communes.features.find((commune) =>
      booleanPointInPolygon([...labelPoint], commune),
    );
    return {
      text: { vi: name.vi, en: name.vi },
      kind: 'district',
      code,
      ...(under && { on: under.properties.code, ranges: rangesOf(history, code) }),
      ...percentOnSheet(sheet, [...labelPoint]),
    };
  });
  for (const { properties, geometry } of context.features) {
    if (properties.kind !== 'neighbour' || geometry.type !== 'Point') continue;
    const { name_vi: vi = '', name_en: en = vi } = properties;
    labels.push({
      text: { vi, en },
      kind: 'neighbour',
      ...percentOnSheet(sheet, geometry.coordinates),
    });
  }
  return communes.features.length > 0 ? apart(labels, sheet) : legible(labels, sheet);
}

/** Width of a map on the narrowest screen, in pixels. */
export const NARROW = 360;
/** Width at which no labels may overlap. */
export const NARROWEST = 320;

/** The boxes of a label's lines on a map of this width, in pixels. */
export function linesOf(
  { text, ranges, shift = 0, left, top }: MapLabel,
  sheet: Sheet,
  width: number,
): Box[] {
  const point = pointOf(left, top, sheet);
  const longest = Math.max(...(ranges ?? []).map((range) => range.text.length));
  const range = ranges?.find((one) => one.text.length === longest);
  return [text.vi, range?.text ?? ''].flatMap((line, index) => {
    if (!line) return [];
    const box = labelBox(line, point, width / sheet.width);
    return {
      left: box.left + shift,
      right: box.right + shift,
      top: box.top + index * SECOND_LINE,
      bottom: box.bottom + index * SECOND_LINE,
    };
  });
}

/** Distance of the second line of a label from its first, in pixels. */
const SECOND_LINE = 14;
/** Shifts of a label that are tried, in pixels. */
const SHIFTS = [0, -6, 6, -12, 12, -18, 18, -24, 24];

/** Labels of two lines, shifted where they would overlap earlier ones on a narrow map. */
function apart(labels: readonly MapLabel[], sheet: Sheet): MapLabel[] {
  const placed: MapLabel[] = [];
  for (const label of labels) {
    const shift = SHIFTS.find((by) => {
      const lines = linesOf({ ...label, shift: by }, sheet, NARROWEST);
      return placed.every((other) =>
        linesOf(other, sheet, NARROWEST).every((box) => lines.every((line) => !overlap(line, box))),
      );
    });
    placed.push(shift ? { ...label, shift } : label);
  }
  return placed;
}

/** Labels that do not overlap earlier ones on a narrow map. */
function legible(labels: readonly MapLabel[], sheet: Sheet): MapLabel[] {
  const taken: Box[] = [];
  return labels.filter(({ text, left, top }) => {
    const box = labelBox(text.vi, pointOf(left, top, sheet), NARROW / sheet.width);
    if (taken.some((other) => overlap(box, other))) return false;
    taken.push(box);
    return true;
  });
}

/** A point in percent of the sheet, in its units. */
export function pointOf(
  left: string,
  top: string,
  { width, height }: Sheet,
): [x: number, y: number] {
  return [(Number.parseFloat(left) * width) / 100, (Number.parseFloat(top) * height) / 100];
}

/** The bounds of a district in every snapshot, in short. */
function rangesOf({ views }: Dataset['history'], code: string): { at: string; text: string }[] {
  return views.flatMap(({ snapshot, bounds }) =>
    bounds
      .filter(({ district }) => district.code === code)
      .map((bound) => ({ at: snapshot.id, text: formatRange(bound) })),
  );
}
