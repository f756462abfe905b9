import type { Dataset } from '../../domain/dataset.ts';
import type { Table } from '../table.ts';
import { required, code, statusColumns, EDTF } from './columns.ts';

/** `evidence.csv`: the status of a unit according to a claim, at any date. */
export function evidenceTable({ register, history }: Dataset): Table {
  return {
    name: 'evidence',
    title: 'What claims say of units',
    description: 'Every claim about every unit that it names, at any date: the view across time.',
    columns: [
      { name: 'code', type: 'string', description: 'The unit.', constraints: code },
      { name: 'claim_id', type: 'string', description: 'The claim.', constraints: required },
      ...statusColumns,
      {
        name: 'as_of',
        type: 'string',
        description: `The date that the claim is about, ${EDTF}.`,
        constraints: required,
      },
    ],
    primaryKey: ['code', 'claim_id'],
    foreignKeys: [
      { field: 'code', table: 'units', refers: 'code' },
      { field: 'claim_id', table: 'claims', refers: 'id' },
    ],
    rows: [...register.keys()].flatMap((unit) =>
      (history.evidence.get(unit) ?? []).map(({ claim, status: said }) => [
        unit,
        claim.id,
        said,
        claim.asOf.text,
      ]),
    ),
  };
}
