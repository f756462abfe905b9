import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { type Box, overlap } from '../../src/domain/places/box.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { isWithin, unitOf, unitsOf } from '../../src/domain/places/unit.ts';
import { annotationLines } from '../../src/i18n/sentences/annotation.ts';
import { drawMap } from '../../src/map/drawing.ts';
import { linesOf, type MapLabel } from '../../src/map/map-labels.ts';
import { LABEL_SIZE, labelBox } from '../../src/map/place-labels.ts';
import { boxOf, onSheet } from '../../src/map/sheet.ts';
import { textWidth } from '../../src/typography/text-width.ts';
import { dataset } from '../project.ts';

const { history, register, communes, edition } = dataset;
const drawing = drawMap(dataset);
const { sheet, labels, annotations, riverNames } = drawing;
/** Widths of the map from the narrowest screen to a wide one, in pixels. */
const WIDTHS = [320, 360, 560, 900];

const apart = (boxes: readonly { name: string; box: Box }[]) =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.name !== one.name && overlap(one.box, other.box))
      .map((other) => `${one.name} / ${other.name}`),
  );
const boxesAt = (width: number) =>
  labels.flatMap((label) =>
    linesOf(label, sheet, width).map((box) => ({ name: label.text.vi, box })),
  );

test('a district has its least and most communes under its name, at every date', () => {
  for (const { code = '', kind, ranges } of labels) {
    if (kind !== 'district') continue;
    const bounds = history.views.map(({ snapshot, bounds }) => {
      const { min, max } = bounds.find(({ district }) => district.code === code) ?? {};
      return { at: snapshot.id, text: min === max ? `${min}` : `${min}–${max}` };
    });
    expect(ranges, code).toEqual(bounds);
  }
  const rangeOf = (code: string, at: string) =>
    labels.find((label) => label.code === code)?.ranges?.find((range) => range.at === at)?.text;
  expect(rangeOf('893', '2020-10')).toBe('9–18');
  expect(rangeOf('889', '2019-08')).toBe('13');
});

test('the commune under the name of a district is one of the district', () => {
  for (const { code, on } of labels)
    if (code) expect(isWithin(register, on ?? '', code), code).toBe(true);
});

test.each(WIDTHS)('no label covers another one on a map of %d px', (width) => {
  expect(apart(boxesAt(width))).toEqual([]);
});

test('both rivers have their names along their bands', () => {
  expect(riverNames.map(({ text }) => text.vi)).toEqual(['Sông Tiền', 'Sông Hậu']);
  for (const { left, top, angle } of riverNames) {
    for (const part of [left, top]) {
      expect(parseFloat(part)).toBeGreaterThan(5);
      expect(parseFloat(part)).toBeLessThan(95);
    }
    expect(Math.abs(angle)).toBeLessThanOrEqual(90);
  }
});

describe('annotations', () => {
  test('name their figures by their claims, and point at their place', () => {
    const lines = annotations.map((one) => annotationLines(one, 'vi').join(' '));
    expect(new Set(lines)).toEqual(
      new Set([
        'Cả 13 xã, thị trấn',
        'Cả 13 phường, xã',
        'Vĩnh Hanh: nguồn 6.7.2018',
        'Mỹ Phước: lại hai người, 14.7.2024',
      ]),
    );
    for (const { unit, point } of edition.annotations) {
      const own = communes.features.filter(({ properties }) =>
        isWithin(register, properties.code, unit),
      );
      expect(
        own.some((commune) => booleanPointInPolygon([...point], commune)),
        unit,
      ).toBe(true);
    }
  });

  test.each(WIDTHS.flatMap((width) => LOCALES.map((locale) => ({ width, locale }))))(
    'cover no label and each other on a map of $width px in $locale',
    ({ width, locale }) => {
      for (const at of new Set(annotations.map((one) => one.at))) {
        const words = annotations
          .filter((one) => one.at === at)
          .flatMap((one) => {
            const [x, y] = [one.words.left, one.words.top].map(
              (part) => (parseFloat(part) / 100) * width,
            ) as [number, number];
            return annotationLines(one, locale).map((line, index) => {
              const long = textWidth(line, 11);
              const left = one.anchor === 'end' ? x - 4 - long : x + 4;
              const top = y - 6 + index * 13;
              expect(left, line).toBeGreaterThan(0);
              expect(left + long, line).toBeLessThan(width);
              return {
                name: one.claim,
                box: { left, right: left + long, top, bottom: top + 12 },
              };
            });
          });
        const shown = at === 'ever' ? labels.map(withoutRanges) : labels;
        const names = shown.flatMap((label) =>
          linesOf(label, sheet, width).map((box) => ({ name: label.text.vi, box })),
        );
        expect(apart([...words, ...names]), at).toEqual([]);
      }
    },
  );
});

const withoutRanges = (label: MapLabel): MapLabel => ({ ...label, ranges: [] });

test('at the last zoom every commune has its name in its own shape', () => {
  const named = communes.features.map((commune) => {
    const { code } = commune.properties;
    const { name, labelPoint } = unitOf(register, code);
    const { left, right } = boxOf(commune.geometry);
    // Slightly wider than the shape, as in client/map/labels.ts.
    expect(textWidth(name.vi, LABEL_SIZE), name.vi).toBeLessThan((right - left) * 1.15);
    expect(booleanPointInPolygon([...labelPoint], commune), name.vi).toBe(true);
    return { name: code, box: labelBox(name.vi, onSheet(sheet, [...labelPoint]), 1) };
  });
  expect(named).toHaveLength(unitsOf(register, 'commune').length);
  expect(apart(named)).toEqual([]);
});
