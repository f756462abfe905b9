import { readFileSync } from 'node:fs';
import {
  area,
  bbox,
  booleanClockwise,
  featureCollection,
  intersect,
  kinks,
  union,
} from '@turf/turf';
import { parse } from 'csv-parse/sync';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';

type Unit = Feature<Polygon | MultiPolygon, { code: string }>;
type Row = Record<string, string>;
const features = (name: string): Unit[] =>
  JSON.parse(readFileSync(`geo/${name}.geojson`, 'utf8')).features;
const rows = (name: string): Row[] => parse(readFileSync(`geo/${name}`, 'utf8'), { columns: true });

const communes = features('communes');
const districts = features('districts');
const register = rows('units.csv');
const parentOf = new Map(register.map((row) => [row['code'], row['parent_code']]));
const ringsOf = ({ geometry }: Unit) =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
const codesWhere = (units: Unit[], wrong: (unit: Unit) => boolean) =>
  units.filter(wrong).map((unit) => unit.properties.code);

/** m²; what clipping leaves of edges that are the same to the last digit. */
const OVERLAP = 100;
/** Our areas are of generalised outlines on a sphere: within 1 % of the published ones. */
const AREA_SHARE = 0.01;

describe.each([
  ['communes', communes, 156],
  ['districts', districts, 11],
] as const)('the %s', (level, units, count) => {
  const codes = units.map((unit) => unit.properties.code);

  test('are the units of the register, each once, in order of code', () => {
    const known = register.filter((row) => `${row['level']}s` === level).map((row) => row['code']);
    expect(codes).toHaveLength(count);
    expect(codes).toEqual(known);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('have closed, simple rings, the outer one counter-clockwise', () => {
    expect(
      codesWhere(units, (unit) =>
        ringsOf(unit).some((ring) => String(ring[0]) !== String(ring.at(-1))),
      ),
    ).toEqual([]);
    expect(codesWhere(units, (unit) => kinks(unit).features.length > 0)).toEqual([]);
    expect(codesWhere(units, (unit) => booleanClockwise(ringsOf(unit)[0] ?? []))).toEqual([]);
  });

  test('do not overlap', () => {
    const boxes = units.map((unit) => bbox(unit) as [number, number, number, number]);
    const overlapping: string[] = [];
    units.forEach((a, i) =>
      units.slice(i + 1).forEach((b, k) => {
        const [p, q] = [boxes[i], boxes[i + 1 + k]];
        if (!p || !q || p[0] >= q[2] || q[0] >= p[2] || p[1] >= q[3] || q[1] >= p[3]) return;
        const common = intersect(featureCollection<Polygon | MultiPolygon>([a, b]));
        if (common && area(common) > OVERLAP)
          overlapping.push(`${a.properties.code}/${b.properties.code}`);
      }),
    );
    expect(overlapping).toEqual([]);
  });
});

test('every edge inside the province is shared, point for point, by two communes of one topology', () => {
  const uses = new Map<string, number>();
  for (const commune of communes) {
    for (const ring of ringsOf(commune)) {
      for (let i = 1; i < ring.length; i += 1) {
        const edge = [String(ring[i - 1]), String(ring[i])].sort().join(' ');
        uses.set(edge, (uses.get(edge) ?? 0) + 1);
      }
    }
  }
  expect([...uses.values()].filter((count) => count > 2)).toEqual([]);
  const outline = union(featureCollection(districts as Feature<Polygon>[]));
  const outer = (outline as Unit | null)
    ? ringsOf(outline as Unit).reduce((sum, ring) => sum + ring.length - 1, 0)
    : 0;
  // Edges used once make up the province's outline and nothing else: no gaps, no slivers.
  const once = [...uses.values()].filter((count) => count === 1).length;
  expect(Math.abs(once - outer)).toBeLessThanOrEqual(outer * 0.01);
});

test('every district is exactly its communes', () => {
  for (const district of districts) {
    const { code } = district.properties;
    const members = communes.filter((commune) => parentOf.get(commune.properties.code) === code);
    const sum = members.reduce((total, commune) => total + area(commune), 0);
    expect(Math.abs(sum - area(district)), code).toBeLessThan(1);
    for (const commune of members) {
      const inside = intersect(featureCollection<Polygon | MultiPolygon>([commune, district]));
      expect(
        area(inside as Feature<Polygon>) / area(commune),
        commune.properties.code,
      ).toBeGreaterThan(0.999);
    }
  }
});

test('districts have their published areas', () => {
  for (const row of rows('raw/districts-2019.csv')) {
    const district = districts.find((unit) => unit.properties.code === row['code']);
    const ratio = area(district as Unit) / 1e6 / Number(row['area_km2_published_rounded']);
    expect(Math.abs(ratio - 1), `${row['code']}: ${ratio}`).toBeLessThan(AREA_SHARE);
  }
});

test('the register counts 119 xã, 21 phường and 16 thị trấn in 8 huyện, 1 thị xã and 2 thành phố', () => {
  const count = (kind: string) => register.filter((row) => row['kind'] === kind).length;
  expect(['xã', 'phường', 'thị trấn'].map(count)).toEqual([119, 21, 16]);
  expect(['huyện', 'thị xã', 'thành phố'].map(count)).toEqual([8, 1, 2]);
});
