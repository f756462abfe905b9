import type { Column } from '../table.ts';

/** What the columns of several tables share. */
export const LEVELS = ['province', 'district', 'commune'] as const;
export const required = { required: true } as const;
export const code = { required: true, pattern: '\\d{2}|\\d{3}|\\d{5}' } as const;
export const statusColumns: readonly Column[] = [
  {
    name: 'status',
    type: 'string',
    description:
      'What the sources let us say: one person in both offices, two persons, or nothing.',
    constraints: { required: true, enum: ['implementing', 'not-implementing', 'not-named'] },
  },
];
export const EDTF = 'as EDTF (ISO 8601-2), e.g. 2019, 2019-08, 2019-08-04, 2018-10~/2019-06~';
