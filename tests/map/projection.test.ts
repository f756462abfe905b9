import { describe, expect, test } from 'vitest';
import { project, unproject } from '../../src/map/projection.ts';
import { pathData } from '../../src/map/path.ts';
import type { Sheet } from '../../src/map/sheet.ts';

// Reference: Leaflet's own projection, because Leaflet positions the drawing.
describe(project, () => {
  test.each([
    [105, 10.5],
    [104.7, 11],
    [0, 0],
  ])('agrees with the formula of EPSG:3857 at %d, %d', (lon, lat) => {
    const radius = 256 * 2 ** 13;
    const [x, y] = project([lon, lat]);
    expect(x).toBeCloseTo((lon / 360 + 0.5) * radius, 6);
    const mercator = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    expect(y).toBeCloseTo((0.5 - mercator / (2 * Math.PI)) * radius, 4);
  });

  test('x grows to the east, y to the south', () => {
    expect(project([106, 10])[0]).toBeGreaterThan(project([105, 10])[0]);
    expect(project([105, 10])[1]).toBeGreaterThan(project([105, 11])[1]);
  });

  test('is the inverse of unproject', () => {
    const [lon, lat] = unproject(project([105.123, 10.456]));
    expect(lon).toBeCloseTo(105.123, 9);
    expect(lat).toBeCloseTo(10.456, 9);
  });
});

describe(pathData, () => {
  const [x, y] = project([105, 10.5]);
  const sheet: Sheet = {
    origin: [Math.round(x), Math.round(y)],
    unit: 1,
    width: 100,
    height: 100,
    bounds: { west: 105, south: 10, east: 106, north: 10.5 },
  };
  const at = (dx: number, dy: number) => unproject([sheet.origin[0] + dx, sheet.origin[1] + dy]);

  //  ┌──┐
  //  └──┘
  test('a ring is drawn in relative integer steps and closed', () => {
    const ring = [at(0, 0), at(0, 20), at(30, 20), at(30, 0), at(0, 0)];
    expect(pathData({ type: 'Polygon', coordinates: [ring] }, sheet)).toBe('M0 0l0 20 30 0 0-20z');
  });

  test('a line stays open, and every part of a MultiLineString begins with its own M', () => {
    const lines = [
      [at(1, 1), at(2, 3)],
      [at(5, 5), at(4, 4)],
    ];
    expect(pathData({ type: 'MultiLineString', coordinates: lines }, sheet)).toBe(
      'M1 1l1 2M5 5l-1-1',
    );
  });
});
