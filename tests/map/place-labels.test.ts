import { describe, expect, test } from 'vitest';
import { type Box, overlap } from '../../src/domain/places/box.ts';
import { linesBox, type PlaceName, placeNames, roomFor } from '../../src/map/place-labels.ts';
import { textWidth } from '../../src/typography/text-width.ts';

const sheet = { width: 2800, height: 2800 };
const square = (from: number, to: number, up = from, down = to) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [from, up],
      [to, up],
      [to, down],
      [from, down],
      [from, up],
    ],
  ],
});
/** A commune as wide as stated, around the middle of the sheet's height. */
const commune = (code: string, x: number, width: number, name = 'Tân Phú'): PlaceName => ({
  code,
  name,
  point: [x, 1400],
  polygon: square(x - width / 2, x + width / 2, 1100, 1700),
});
const at = (communes: readonly PlaceName[], taken: Parameters<typeof placeNames>[3] = []) =>
  placeNames(communes, sheet, 280, taken);

describe(textWidth, () => {
  test('grows with letters and font size; diacritics add nothing', () => {
    expect(textWidth('Phú', 12)).toBeGreaterThan(textWidth('Ph', 12));
    expect(textWidth('Phú', 24)).toBeCloseTo(2 * textWidth('Phú', 12));
    expect(textWidth('Phú', 12)).toBeCloseTo(textWidth('Phu', 12));
  });
});

describe(placeNames, () => {
  test('a name stands in its commune, on two lines where one is too narrow', () => {
    expect(at([commune('1', 1400, 900)])?.get('1')?.lines).toEqual(['Tân Phú']);
    const narrow = at([commune('1', 1400, 400)])?.get('1');
    expect(narrow?.lines).toEqual(['Tân', 'Phú']);
    expect(narrow?.leader).toBeUndefined();
  });

  test('a name that has no room there stands outside the district, with a line to its commune', () => {
    const wide = [1, 2, 3].map((n) => commune(`${n}`, 700 * n, 680, 'Mỹ An'));
    const small = {
      ...commune('4', 2580, 100, 'Vĩnh Thạnh Trung'),
      polygon: square(2530, 2630, 1390, 1410),
    };
    const place = at([...wide, small])?.get('4');
    expect(place?.leader).toEqual([2580, 1400]);
    const [x = NaN, y = NaN] = place?.point ?? [];
    expect(x > 2440 || y < 1100 || y > 1700).toBe(true);
  });

  test('two names do not overlap, nor a reserved one; if they all have no room there are none', () => {
    const both = at([commune('1', 1100, 600), commune('2', 1700, 600)]);
    const boxes = [...(both?.values() ?? [])].map(({ lines, point }) =>
      linesBox(lines, point, 280 / 2800),
    );
    expect(boxes).toHaveLength(2);
    expect(overlap(boxes[0] as Box, boxes[1] as Box)).toBe(false);
    const everywhere = Array.from({ length: 400 }, (_, index) => ({
      text: 'Châu Đốc',
      point: [(index % 20) * 140, Math.floor(index / 20) * 140] as const,
    }));
    expect(at([commune('1', 1400, 900)], everywhere)).toBeUndefined();
  });
});

describe(roomFor, () => {
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
