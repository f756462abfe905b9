import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/domain/places/box.ts';
import { unitsOf } from '../../src/domain/places/unit.ts';
import { drawPlace, type PlaceDrawing } from '../../src/map/place-drawing.ts';
import { linesBox, MAP_WIDTHS, type MapWidth } from '../../src/map/place-labels.ts';
import { dataset } from '../project.ts';

const { register } = dataset;
const places = unitsOf(register, 'district').map(
  (district) => [district.name.vi, district, drawPlace(dataset, district.code)] as const,
);

/** The numbers of a path, in absolute coordinates. */
const points = (d: string): [number, number][] => {
  const found: [number, number][] = [];
  for (const [, start = '', steps = ''] of d.matchAll(/M([^lz]*)l?([^zM]*)/g)) {
    let [x = NaN, y = NaN] = start.split(' ').map(Number);
    found.push([x, y]);
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at] ?? NaN;
      y += numbers[at + 1] ?? NaN;
      found.push([x, y]);
    }
  }
  return found;
};

/** The set of labels of a map of this width. */
const namesAt = ({ names }: PlaceDrawing, width: number) => {
  const [set = 'least'] = (Object.keys(MAP_WIDTHS) as MapWidth[])
    .filter((name) => MAP_WIDTHS[name] <= width)
    .reverse();
  return names[set];
};

/** Labels on a map of this width: the name or number of each commune, and surrounding names. */
const written = (drawing: PlaceDrawing, width: number) => {
  const { sheet, aroundNames } = drawing;
  const at = ({ left, top }: { left: string; top: string }): [number, number] => [
    (parseFloat(left) / 100) * sheet.width,
    (parseFloat(top) / 100) * sheet.height,
  ];
  return [
    ...namesAt(drawing, width).map((label) => ({ lines: label.lines, point: at(label) })),
    ...aroundNames.map((label) => ({ lines: [label.text.vi], point: at(label) })),
  ].map(({ lines, point }) => ({
    text: lines.join(' '),
    box: linesBox(lines, point, width / sheet.width),
  }));
};

describe.each(places)('the map of %s', (_, district, drawing) => {
  const { sheet } = drawing;

  test('shows exactly the communes of the district, unclipped', () => {
    expect(drawing.communes.map(({ code }) => code)).toEqual(
      unitsOf(register, 'commune', district.code).map(({ code }) => code),
    );
    for (const [x, y] of drawing.communes.flatMap(({ d }) => points(d))) {
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(x).toBeLessThan(sheet.width);
      expect(y).toBeLessThan(sheet.height);
    }
  });

  test('has a moderate aspect ratio', () => {
    const ratio = sheet.width / sheet.height;
    expect(ratio).toBeGreaterThan(0.74);
    expect(ratio).toBeLessThan(1.42);
  });

  test('clips the surroundings near the sheet', () => {
    const beyond = drawing.around
      .flatMap(({ d }) => points(d))
      .filter(
        ([x, y]) =>
          x < -0.04 * sheet.width ||
          y < -0.04 * sheet.height ||
          x > 1.04 * sheet.width ||
          y > 1.04 * sheet.height,
      );
    expect(beyond).toEqual([]);
    expect(drawing.around.map(({ code }) => code)).not.toContain(district.code);
  });

  test.each([...Object.values(MAP_WIDTHS), 330, 480, 700])(
    'writes nothing over anything else on a map of %d px',
    (width) => {
      const labels = written(drawing, width);
      labels.forEach((one, index) => {
        for (const other of labels.slice(index + 1))
          expect(overlap(one.box, other.box), `${one.text}, ${other.text}`).toBe(false);
        expect(one.box.left, one.text).toBeGreaterThanOrEqual(0);
        expect(one.box.right, one.text).toBeLessThanOrEqual(width);
      });
    },
  );

  test.each([400, 560, 700])('has the name of every commune on a map of %d px', (width) => {
    expect(namesAt(drawing, width).map(({ lines }) => lines.join(' '))).toEqual(
      unitsOf(register, 'commune', district.code).map(({ name }) => name.vi),
    );
  });

  test('has names on a narrower map, or the numbers of the rows, but not a mix', () => {
    const labels = namesAt(drawing, 328).map(({ lines }) => lines.join(' '));
    expect([
      labels.map((_, index) => String(index + 1)),
      unitsOf(register, 'commune', district.code).map(({ name }) => name.vi),
    ]).toContainEqual(labels);
  });
});

test('the scale bar has the length that it states', () => {
  // Witness: the length of the circle of latitude between the map's edges.
  const [, , drawing] = places.find(([name]) => name === 'Châu Phú') ?? [];
  if (!drawing) throw new Error('no Châu Phú');
  const { west, east, south } = drawing.sheet.bounds;
  const across = ((east - west) / 360) * 40_075 * Math.cos((south * Math.PI) / 180);
  expect(parseFloat(drawing.scale.width)).toBeCloseTo((100 * drawing.scale.kilometres) / across, 1);
});
