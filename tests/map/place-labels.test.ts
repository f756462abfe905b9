import { describe, expect, test } from 'vitest';
import { MAP_WIDTHS, type PlaceName, namesThatFit, roomFor } from '../../src/map/place-labels.ts';
import { textWidth } from '../../src/typography/text-width.ts';

const sheet = { width: 2800, height: 2800 };
const commune = (
  code: string,
  x: number,
  width: number,
  fields: Partial<PlaceName> = {},
): PlaceName => ({
  code,
  name: 'Tân Phú',
  number: 1,
  point: [x, 1400],
  width,
  ...fields,
});

describe(textWidth, () => {
  test('grows with letters and font size; diacritics add nothing', () => {
    expect(textWidth('Phú', 12)).toBeGreaterThan(textWidth('Ph', 12));
    expect(textWidth('Phú', 24)).toBeCloseTo(2 * textWidth('Phú', 12));
    expect(textWidth('Phú', 12)).toBeCloseTo(textWidth('Phu', 12));
  });
});

describe(namesThatFit, () => {
  test('a name fits once its commune is about as wide as it', () => {
    const needed = textWidth('Tân Phú', 12) / 1.15;
    const wide = (needed / MAP_WIDTHS.narrow) * sheet.width;
    const from = (width: number) => namesThatFit([commune('1', 1400, width)], sheet, []).get('1');
    expect(from(wide + 5)).toBe('narrow');
    expect(from(wide - 5)).toBe('middle');
    expect(from(wide / 4)).toBeUndefined();
  });

  test('of two overlapping names the wider commune keeps its name, the other gets its number', () => {
    const fit = namesThatFit([commune('1', 1400, 900), commune('2', 1800, 1000)], sheet, []);
    expect(fit.get('2')).toBe('narrow');
    expect(fit.get('1')).toBe('middle');
  });

  test('a name avoids reserved boxes, and stays on the sheet', () => {
    const there = [{ text: 'Châu Đốc', point: [1400, 1400] as const }];
    expect(namesThatFit([commune('1', 1400, 2000)], sheet, there).get('1')).toBeUndefined();
    expect(namesThatFit([commune('1', 10, 2000)], sheet, []).get('1')).toBeUndefined();
  });
});

describe(roomFor, () => {
  const square = (from: number, to: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [from, from],
        [to, from],
        [to, to],
        [from, to],
        [from, from],
      ],
    ],
  });

  test('is near the centre of the polygon', () => {
    const [x = NaN, y = NaN] = roomFor('Tân Phú', square(400, 1600), sheet) ?? [];
    expect(x).toBeCloseTo(1000, -2);
    expect(Math.abs(y - 1000)).toBeLessThan(450);
  });

  test('is on the sheet even if the polygon extends beyond it', () => {
    const [x = NaN] = roomFor('Tân Phú', square(2000, 9000), sheet) ?? [];
    expect(x).toBeLessThan(2800);
    expect(x).toBeGreaterThan(2000);
  });

  test('is undefined in a polygon that is too small', () => {
    expect(roomFor('Tân Phú', square(1000, 1200), sheet)).toBeUndefined();
  });
});
