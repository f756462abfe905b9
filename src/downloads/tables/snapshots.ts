import type { Dataset } from '../../domain/dataset.ts';
import type { Table } from '../table.ts';
import { required, EDTF } from './columns.ts';

/** `snapshots.csv`: the dates with a published total. */
export function snapshotsTable({ history }: Dataset): Table {
  return {
    name: 'snapshots',
    title: 'Dates with a total',
    description:
      'The dates for which a source gives a total for the province, with the totals published.',
    columns: [
      {
        name: 'id',
        type: 'string',
        description: 'Name of the date, as in the address of the map.',
        constraints: { required: true, unique: true },
      },
      {
        name: 'as_of',
        type: 'string',
        description: `Date of the total, ${EDTF}.`,
        constraints: required,
      },
      {
        name: 'implementing_communes',
        type: 'integer',
        description: 'Communes reported to implement the model.',
        constraints: { required: true, minimum: 0 },
      },
      {
        name: 'implementing_districts',
        type: 'integer',
        description:
          'Districts reported to do so at their own level; empty if no source gives a total.',
        constraints: { minimum: 0 },
      },
    ],
    primaryKey: ['id'],
    rows: history.views.map(({ snapshot: { id, asOf, totals } }) => [
      id,
      asOf.text,
      totals.commune.value,
      totals.district?.value,
    ]),
  };
}
