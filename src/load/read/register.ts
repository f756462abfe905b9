import { parse } from 'csv-parse/sync';
import {
  KINDS,
  type Kind,
  type Register,
  type Unit,
  type UnitChange,
} from '../../domain/places/unit.ts';
import { parseWith } from '../expectation.ts';
import { show } from '../fault.ts';
import { remembering } from './remembering.ts';
import { unitSchema } from '../schemas.ts';

/** Digits of the code at each level, as the General Statistics Office assigns them. */
const DIGITS = { province: 2, district: 3, commune: 5 };

/** Reads the register; pushes a fault for every row that is invalid or out of order. */
export const readRegister = remembering(({ file, text }, faults): Register => {
  const units = new Map<string, Unit>();
  const [head = ''] = text.split('\n');
  if (!head.includes(',') && head.includes(';')) {
    const expected = 'columns separated by commas';
    const found = 'columns separated by semicolons';
    faults.push({ file, line: 1, record: 'file', field: 'CSV', found, expected });
    return units;
  }
  const blank = text.trimEnd().split('\n').indexOf('');
  if (blank >= 0) {
    const [found, expected] = ['a blank line', 'a unit on each line'];
    faults.push({ file, line: blank + 1, record: 'file', field: 'CSV', found, expected });
    return units;
  }
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    const found = error instanceof Error ? error.message : 'an error';
    faults.push({
      file,
      record: 'file',
      field: 'CSV',
      found,
      expected: 'as many fields as columns',
    });
    return units;
  }
  /** Levels of all rows so far, including invalid ones, so that one fault is not repeated for all units below. */
  const levels = new Map<string, string>();
  rows.forEach((row, index) => {
    const line = index + 2;
    const record = `unit ${show(row['code'])}`;
    const fail = (field: string, found: unknown, expected: string) =>
      faults.push({ file, line, record, field, found: show(found), expected });

    levels.set(row['code'] ?? '', row['level'] ?? '');
    const fields = parseWith(unitSchema, row, ({ path, found, expected }) =>
      fail(path.join('.'), found, expected),
    );
    if (!fields) return;
    const unit = toUnit(fields);
    if (units.has(unit.code)) fail('code', unit.code, 'each code once');
    if (unit.code.length !== DIGITS[unit.level]) {
      fail('code', unit.code, `${DIGITS[unit.level]} digits for a ${unit.level}`);
    }
    if (!(KINDS[unit.level] as readonly string[]).includes(unit.kind)) {
      fail('kind', unit.kind, `one of ${KINDS[unit.level].join(', ')}`);
    }
    const above = { province: undefined, district: 'province', commune: 'district' }[unit.level];
    const parent = unit.parent === undefined ? undefined : levels.get(unit.parent);
    if (parent !== above) {
      fail('parent_code', unit.parent, above ? `the code of a ${above} further up` : 'nothing');
    }
    units.set(unit.code, unit);
  });
  return units;
});

type UnitFields = ReturnType<typeof unitSchema.parse>;

function toUnit(row: UnitFields): Unit {
  const codes = row.successor_codes.split('|').filter(Boolean);
  const names = row.successor_names.split('|');
  return {
    code: row.code,
    level: row.level,
    kind: row.kind,
    name: { vi: row.name_vi, en: row.name_en },
    parent: row.parent_code || undefined,
    areaKm2: row.area_km2,
    labelPoint: [row.label_lon, row.label_lat],
    change: toChange(row),
    successors: codes.map((code, index) => ({ code, name: names[index] ?? '' })),
  };
}

function toChange({ changed_on: on, changed_to: to }: UnitFields): UnitChange | undefined {
  if (!on) return undefined;
  return { on, to: to.startsWith('→') ? { mergedInto: to.slice(1) } : { kind: to as Kind } };
}
