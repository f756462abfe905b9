import { describe, expect, test } from 'vitest';
import { unitsOf } from '../../src/domain/places/unit.ts';
import { drawSmallMap } from '../../src/map/small-map.ts';
import { dataset } from '../project.ts';

describe('the small map', () => {
  test('has the given width, and every name inside its frame', () => {
    for (const width of [100, 320, 640]) {
      const map = drawSmallMap(dataset, width);
      expect(Math.abs(map.width - width)).toBeLessThanOrEqual(1);
      expect(map.names.map(({ code }) => code)).toEqual(
        unitsOf(dataset.register, 'district').map(({ code }) => code),
      );
      for (const { x, y } of map.names) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(map.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(map.height);
      }
    }
  });

  test('has an outline for every unit, and none for an unknown code', () => {
    const map = drawSmallMap(dataset, 320);
    for (const level of ['district', 'commune'] as const) {
      for (const { code } of unitsOf(dataset.register, level))
        expect(map.shape(code), code).toMatch(/^M/);
    }
    expect(map.shape('99999')).toBe('');
  });

  test('is smaller the coarser it is', () => {
    const weight = (width: number) => {
      const { land, communeLines, districtLines } = drawSmallMap(dataset, width);
      return (land + communeLines + districtLines).length;
    };
    expect(weight(100)).toBeLessThan(weight(320));
    expect(weight(320)).toBeLessThan(weight(1280));
  });

  test('of one district contains the whole district and everything that intersects the frame', () => {
    const map = drawSmallMap(dataset, 640, '893');
    const points = [...map.shape('893').matchAll(/M(-?\d+) (-?\d+)/g)];
    expect(points.length).toBeGreaterThan(0);
    expect(map.names.map(({ code }) => code)).toContain('893');
    // Tri Tôn is at the other end of the province.
    expect(map.names.map(({ code }) => code)).not.toContain('891');
    expect(map.land.length).toBeLessThan(drawSmallMap(dataset, 6400).land.length);
  });
});
