import type { Dataset } from '../../domain/dataset.ts';
import type { Column, Table } from '../table.ts';
import { required, code } from './columns.ts';

/** `bounds.csv`: how many communes of each district may implement the model, at each date. */
export function boundsTable({ history }: Dataset): Table {
  const count = (name: string, description: string): Column => ({
    name,
    type: 'integer',
    description,
    constraints: { required: true, minimum: 0 },
  });
  return {
    name: 'bounds',
    title: 'Bounds by district',
    description:
      'The least and the most number of implementing communes of each district that agree with all claims of the date.',
    columns: [
      { name: 'snapshot', type: 'string', description: 'The date.', constraints: required },
      { name: 'district_code', type: 'string', description: 'The district.', constraints: code },
      count('units', 'Its communes.'),
      count('named_implementing', 'Communes stated to implement the model.'),
      count('named_not_implementing', 'Communes stated not to.'),
      count('least', 'The least number that implement it.'),
      count('most', 'The most number that implement it.'),
    ],
    primaryKey: ['snapshot', 'district_code'],
    foreignKeys: [
      { field: 'snapshot', table: 'snapshots', refers: 'id' },
      { field: 'district_code', table: 'units', refers: 'code' },
    ],
    rows: history.views.flatMap(({ snapshot, bounds: all }) =>
      all.map(({ district, group, min, max }) => [
        snapshot.id,
        district.code,
        group.units,
        group.implementing,
        group.notImplementing,
        min,
        max,
      ]),
    ),
  };
}
