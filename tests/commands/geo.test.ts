import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { deriveAll } from '../../src/commands/geo/derive-all.ts';
import { loadEdition } from '../../src/load/edition.ts';
import { change, deriveRegister } from '../../src/commands/geo/register.ts';

describe(deriveAll, () => {
  const derived = deriveAll((name) => readFileSync(`geo/${name}`, 'utf8'), loadEdition('.'));

  test.each(['units.csv', 'communes.geojson', 'districts.geojson', 'context.geojson'])(
    'geo/%s is what npm run geo makes of geo/raw',
    (name) => {
      expect(derived[name] === readFileSync(`geo/${name}`, 'utf8')).toBe(true);
    },
  );
});

describe(change, () => {
  test.each([
    ['', '', ''],
    ['2021-02-01: became thị trấn (Resolution 1107/NQ-UBTVQH14 of 2020)', '2021-02-01', 'thị trấn'],
    ['2023-04-10: huyện became thị xã (one of Resolutions)', '2023-04-10', 'thị xã'],
    ['2025-01-01: code withdrawn, merged into phường Mỹ Xuyên (30286)', '2025-01-01', '→30286'],
  ])('reads %j', (note, changed_on, changed_to) => {
    expect(change(note)).toEqual({ changed_on, changed_to });
  });
});

test('a name with a comma or a quotation mark stays one field of units.csv', () => {
  const name = 'Mỹ "Hòa", Hưng';
  const register = deriveRegister(
    `code,name,kind,district_code\n30301,"${name.replaceAll('"', '""')}",xã,883\n`,
    'code,name,kind\n883,Long Xuyên,thành phố\n',
    { communes: [], districts: [] },
    { code: '89', name: { vi: 'An Giang', en: 'An Giang' }, labelPoint: [105.18, 10.53] },
  );
  const rows = parse(register, { columns: true }) as { code: string; name_vi: string }[];
  expect(rows.find(({ code }) => code === '30301')?.name_vi).toBe(name);
});
