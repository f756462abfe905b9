import type { Dataset } from '../../domain/dataset.ts';
import { unitsOf } from '../../domain/places/unit.ts';
import type { Table } from '../table.ts';
import { LEVELS, required, code } from './columns.ts';

/** `units.csv`: the register of units. */
export function unitsTable({ edition, register }: Dataset): Table {
  const { year } = edition.units;
  const counts = (['district', 'commune'] as const).map(
    (level) => `${unitsOf(register, level).length} ${level}s`,
  );
  return {
    name: 'units',
    title: `Units of ${year}`,
    description: `The province, its ${counts.join(' and ')} as they were in ${year}.`,
    columns: [
      {
        name: 'code',
        type: 'string',
        description: 'Code of the General Statistics Office.',
        constraints: { ...code, unique: true },
      },
      {
        name: 'level',
        type: 'string',
        description: 'Tier of government.',
        constraints: { required: true, enum: LEVELS },
      },
      {
        name: 'kind',
        type: 'string',
        description: 'Kind of unit, in Vietnamese.',
        constraints: required,
      },
      {
        name: 'name_vi',
        type: 'string',
        description: 'Name without its kind.',
        constraints: required,
      },
      {
        name: 'name_en',
        type: 'string',
        description: 'The same without marks.',
        constraints: required,
      },
      {
        name: 'parent_code',
        type: 'string',
        description: 'Code of the unit one level up; empty for the province.',
      },
    ],
    primaryKey: ['code'],
    foreignKeys: [{ field: 'parent_code', table: '', refers: 'code' }],
    rows: [...register.values()].map(({ code: id, level, kind, name, parent }) => [
      id,
      level,
      kind,
      name.vi,
      name.en,
      parent,
    ]),
  };
}
