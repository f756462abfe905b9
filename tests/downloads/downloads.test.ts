import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { downloadsOf } from '../../src/make/downloads.ts';
import { PALETTE } from '../../src/styles/sheets.ts';
import { dataset } from '../project.ts';

const files = new Map((await downloadsOf(dataset, '1.2.3')).map((one) => [one.file, one]));
const bytesOf = (file: string) => Buffer.from(files.get(file)?.body ?? '');
const body = (file: string) => bytesOf(file).toString();
/** The colour of each status with its basis, as on the map. */
const { implementing, hatch, 'not-implementing': notImplementing } = PALETTE.light;
const FILLS: Record<string, string> = {
  'implementing stated': implementing,
  'implementing carried': implementing,
  'not-implementing stated': notImplementing,
  'not-implementing carried': notImplementing,
  'not-named': hatch,
};
const rowsOf = (file: string) => parse(body(file), { columns: true }) as Record<string, string>[];

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
const { version, resources } = JSON.parse(body('datapackage.json')) as {
  version: string;
  resources: Resource[];
};
const tables = resources.filter(({ schema }) => schema);

/** Columns that external tools rely on, and one further table. */
const COLUMNS = {
  'units.csv': 'code,level,kind,name_vi,name_en,parent_code',
  'snapshots.csv': 'id,as_of,implementing_communes,implementing_districts',
  'status.csv': 'snapshot,code,level,name,kind,district_code,status,basis,as_of,claim_ids',
  'bounds.csv': 'snapshot,district_code,units,named_implementing,named_not_implementing,least,most',
  'claims.csv':
    'id,source_id,kind,scope,level,value,of,as_of,quote,standing,status,units,posts,percent,due,translation',
  'sources.csv': 'id,title,publisher,published,url,language',
  'evidence.csv': 'code,claim_id,status,as_of',
};

test.each(Object.entries(COLUMNS))('%s has the promised columns', (file, columns) => {
  expect(body(file).split('\n')[0]).toBe(columns);
});

test('the package states the version that it was given', () => {
  expect(version).toBe('1.2.3');
});

test('the package describes every file with its size and hash', () => {
  expect(resources.map(({ path }) => path).sort()).toEqual(
    [...files.keys()].filter((file) => file !== 'datapackage.json').sort(),
  );
  for (const { path, bytes, hash } of resources) {
    const data = bytesOf(path);
    expect(data.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(data).digest('hex')}`, path).toBe(hash);
  }
});

describe.each(tables)('$path', ({ path, schema }) => {
  const rows = rowsOf(path);
  const fields = schema?.fields ?? [];

  test('agrees with its schema: types, constraints, keys', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
      for (const { name, type, constraints } of fields) {
        const value = row[name] ?? '';
        if (constraints?.required) expect(value, name).not.toBe('');
        if (value === '') continue;
        if (type === 'integer') expect(value, name).toMatch(/^\d+$/);
        if (type === 'number') expect(value, name).toMatch(/^\d+(\.\d+)?$/);
        if (constraints?.enum) expect(constraints.enum, name).toContain(value);
        if (constraints?.pattern)
          expect(value, name).toMatch(new RegExp(`^(${constraints.pattern})$`));
      }
    }
    const keys = rows.map((row) => (schema?.primaryKey ?? []).map((key) => row[key]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('refers only to existing rows', () => {
    for (const { fields: field, reference } of schema?.foreignKeys ?? []) {
      const there = rowsOf(reference.resource ? `${reference.resource}.csv` : path);
      const known = new Set(there.map((row) => row[reference.fields]));
      for (const row of rows) if (row[field]) expect(known, field).toContain(row[field]);
    }
  });
});

describe('claims.jsonld', () => {
  interface Selector {
    type: string;
    exact: string;
  }
  interface Place {
    source: string | Record<string, string>;
    selector?: Selector;
  }
  interface Annotation {
    id: string;
    'dcterms:identifier': string;
    body: ({ type: string; purpose: string; language?: string; value?: string } & Partial<Place>)[];
    target: Place | Place[];
  }
  const collection = JSON.parse(body('claims.jsonld')) as {
    total: number;
    first: { items: Annotation[] };
  };
  const { items } = collection.first;
  const annotationOf = (id: string) => items.find((one) => one['dcterms:identifier'] === id);

  test('has every claim, its words at their place in the source', () => {
    expect(collection.total).toBe(dataset.claims.size);
    expect(items.map((one) => one['dcterms:identifier'])).toEqual([...dataset.claims.keys()]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const one of items) {
      const targets = [one.target].flat();
      const claim = dataset.claims.get(one['dcterms:identifier']);
      const bare = (text = '') => text.replace(/\[…\]|[\s.]/g, '');
      expect(bare(targets.map(({ selector }) => selector?.exact).join('')), one.id).toBe(
        bare(claim?.quote),
      );
      for (const { selector } of targets) expect(claim?.quote, one.id).toContain(selector?.exact);
      const source = dataset.sources.find(({ id }) => id === claim?.source);
      for (const target of targets) {
        expect(target.selector?.type).toBe('TextQuoteSelector');
        expect(target.source).toMatchObject({
          id: source?.url,
          language: source?.language,
          'dcterms:issued': source?.published.text,
        });
      }
    }
  });

  test('has our translations, in their language', () => {
    for (const { id, translation } of dataset.claims.values()) {
      const given = annotationOf(id)?.body.filter(({ purpose }) => purpose === 'describing');
      expect(
        Object.fromEntries(given?.map(({ language, value }) => [language, value]) ?? []),
      ).toEqual(translation ?? {});
    }
  });

  test('names the rows and pages that a claim feeds', () => {
    const places = annotationOf('ttxvn-2019-08-04#communes')?.body.flatMap(
      ({ source, selector }) => (source ? [[source, selector?.exact]] : []),
    );
    expect(places).toContainEqual(['snapshots.csv', '2019-08,']);
    expect(places).toContainEqual(['../en/articles/one-person-two-offices/', undefined]);
    const rows = items.flatMap(({ body: bodies }) =>
      bodies.flatMap(({ source, selector }) =>
        source === 'status.csv' ? [selector?.exact ?? ''] : [],
      ),
    );
    const lines = body('status.csv').split('\n');
    for (const row of rows) expect(lines.filter((line) => line.startsWith(row))).toHaveLength(1);
    const decided = rowsOf('status.csv').filter(({ claim_ids: ids }) => ids !== '');
    expect(new Set(rows).size).toBe(decided.length);
  });
});

test('status.csv has every unit at every date, with its deciding claims', () => {
  const rows = rowsOf('status.csv');
  const claims = new Map(rowsOf('claims.csv').map((row) => [row['id'], row]));
  for (const { id } of rowsOf('snapshots.csv')) {
    const then = rows.filter(({ snapshot }) => snapshot === id);
    expect(then.filter(({ level }) => level === 'commune')).toHaveLength(156);
    expect(then.filter(({ level }) => level === 'district')).toHaveLength(11);
  }
  for (const row of rows) {
    const deciding = (row['claim_ids'] ?? '').split(' ').filter(Boolean);
    expect(deciding.length > 0, row['code']).toBe(row['status'] !== 'not-named');
    expect(row['basis'] !== '', row['code']).toBe(row['status'] !== 'not-named');
    for (const id of deciding) expect(claims.get(id)?.['quote'], id).toBeTruthy();
    if (deciding[0]) expect(claims.get(deciding[0])?.['as_of']).toBe(row['as_of']);
  }
});

test('bounds.csv agrees with the totals of snapshots.csv and the names of status.csv', () => {
  const bounds = rowsOf('bounds.csv');
  const status = rowsOf('status.csv');
  for (const { id, implementing_communes: total } of rowsOf('snapshots.csv')) {
    const then = bounds.filter(({ snapshot }) => snapshot === id);
    const sum = (column: string) => then.reduce((all, row) => all + Number(row[column]), 0);
    expect(sum('least')).toBeLessThanOrEqual(Number(total));
    expect(sum('most')).toBeGreaterThanOrEqual(Number(total));
    for (const row of then) {
      const stated = status.filter(
        (unit) =>
          unit['snapshot'] === id &&
          unit['district_code'] === row['district_code'] &&
          unit['status'] === 'implementing' &&
          unit['basis'] === 'stated',
      );
      expect(Number(row['named_implementing'])).toBe(stated.length);
      expect(Number(row['named_implementing'])).toBeLessThanOrEqual(Number(row['least']));
      expect(Number(row['least'])).toBeLessThanOrEqual(Number(row['most']));
      expect(Number(row['most'])).toBeLessThanOrEqual(Number(row['units']));
    }
  }
});

describe.each(['communes', 'districts'])('%s.geojson', (level) => {
  const collection = JSON.parse(body(`${level}.geojson`)) as FeatureCollection<
    Polygon | MultiPolygon,
    Record<string, string>
  >;

  test('follows RFC 7946: closed rings, exterior ones counter-clockwise, longitude first', () => {
    for (const { geometry } of collection.features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const [outer = [], ...holes] of polygons) {
        expect(signedArea(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        for (const [lon = 0, lat = 0] of outer) {
          expect(lon).toBeGreaterThan(104);
          expect(lat).toBeLessThan(12);
        }
      }
    }
    expect(collection.bbox).toHaveLength(4);
    expect(collection).not.toHaveProperty('crs');
  });

  test('carries the statuses of status.csv, and a colour for each', () => {
    const status = rowsOf('status.csv');
    for (const { properties } of collection.features) {
      for (const row of status.filter(({ code }) => code === properties['code'])) {
        const at = (row['snapshot'] ?? '').replaceAll('-', '_');
        expect(properties[`status_${at}`]).toBe(row['status']);
        expect(properties[`basis_${at}`] ?? '').toBe(row['basis']);
        if (row['snapshot'] !== '2019-08') continue;
        expect(properties['status']).toBe(row['status']);
        const key = [row['status'], row['basis']].filter(Boolean).join(' ');
        expect(properties['fill'], key).toBe(FILLS[key]);
      }
    }
  });
});

/** Twice the signed area of a ring, positive if counter-clockwise (shoelace formula). */
function signedArea(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
