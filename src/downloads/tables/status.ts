import type { Dataset } from '../../domain/dataset.ts';
import type { UnitStatus } from '../../domain/status/status.ts';
import { MAP_LEVELS, unitsOf } from '../../domain/places/unit.ts';
import type { Table } from '../table.ts';
import { required, code, statusColumns, EDTF } from './columns.ts';

/** `status.csv`: the status of every unit at each date, and the claims that decide it. */
export function statusTable({ register, history }: Dataset): Table {
  return {
    name: 'status',
    title: 'Status of every unit at every date',
    description:
      'What the map shows: one row for each commune and district at each date with a total.',
    columns: [
      { name: 'snapshot', type: 'string', description: 'The date.', constraints: required },
      { name: 'code', type: 'string', description: 'The unit.', constraints: code },
      {
        name: 'level',
        type: 'string',
        description: 'Its level.',
        constraints: { required: true, enum: MAP_LEVELS },
      },
      {
        name: 'name',
        type: 'string',
        description: 'Its name, in Vietnamese.',
        constraints: required,
      },
      {
        name: 'kind',
        type: 'string',
        description: 'Its kind, in Vietnamese.',
        constraints: required,
      },
      {
        name: 'district_code',
        type: 'string',
        description: 'The district of a commune; empty for a district.',
      },
      ...statusColumns,
      {
        name: 'basis',
        type: 'string',
        description:
          'Stated by a source of that date, or carried over from an older one; empty if not named.',
        constraints: { enum: ['stated', 'carried'] },
      },
      {
        name: 'as_of',
        type: 'string',
        description: `The date that the deciding claim is about, ${EDTF}.`,
      },
      {
        name: 'claim_ids',
        type: 'string',
        description:
          'The claims that decide it, separated by spaces: the newest, and those before it that say the same and are as stated or carried.',
      },
    ],
    primaryKey: ['snapshot', 'code'],
    foreignKeys: [
      { field: 'snapshot', table: 'snapshots', refers: 'id' },
      { field: 'code', table: 'units', refers: 'code' },
    ],
    rows: history.views.flatMap(({ snapshot, statuses }) =>
      MAP_LEVELS.flatMap((level) =>
        unitsOf(register, level).map((unit) => {
          const value = statuses.get(unit.code) as UnitStatus;
          return [
            snapshot.id,
            unit.code,
            level,
            unit.name.vi,
            unit.kind,
            level === 'commune' ? unit.parent : undefined,
            value.status,
            value.basis,
            value.decidedBy[0]?.claim.asOf.text,
            value.decidedBy.map(({ claim }) => claim.id).join(' '),
          ];
        }),
      ),
    ),
  };
}
