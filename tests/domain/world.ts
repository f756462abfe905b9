import type { CountClaim, HolderClaim, ListClaim } from '../../src/domain/claims/claim.ts';
import { parseDateSpan } from '../../src/domain/claims/date-span.ts';
import type { Snapshot } from '../../src/domain/status/snapshot.ts';
import type { Level, Register, Unit } from '../../src/domain/places/unit.ts';

/*
 * A province (89) of two districts:   881: 00001 00002 00003    882: 00004 00005
 */
const unit = (code: string, level: Level, kind: Unit['kind'], parent?: string): [string, Unit] => [
  code,
  {
    code,
    level,
    kind,
    name: { vi: `Tên ${code}`, en: `Ten ${code}` },
    parent,
    areaKm2: 1,
    labelPoint: [105, 10.5],
    change: undefined,
    successors: [],
  },
];

export const register: Register = new Map([
  unit('89', 'province', 'tỉnh'),
  unit('881', 'district', 'huyện', '89'),
  unit('882', 'district', 'huyện', '89'),
  ...['00001', '00002', '00003'].map((code) => unit(code, 'commune', 'xã', '881')),
  ...['00004', '00005'].map((code) => unit(code, 'commune', 'xã', '882')),
]);

const base = (id: string, asOf: string) => ({
  id: `source#${id}`,
  source: 'source',
  asOf: parseDateSpan(asOf),
  quote: 'as said',
});

export const list = (id: string, asOf: string, fields: Partial<ListClaim> = {}): ListClaim => ({
  ...base(id, asOf),
  kind: 'list',
  scope: '881',
  level: 'commune',
  status: 'implementing',
  units: 'all',
  exhaustive: false,
  ...fields,
});

export const holder = (
  id: string,
  asOf: string,
  unitCode: string,
  posts: HolderClaim['posts'],
): HolderClaim => ({
  ...base(id, asOf),
  kind: 'holder',
  unit: unitCode,
  posts,
  holders: [{ person: 'A', title: 'B' }],
});

export const count = (id: string, asOf: string, value: number, of = 5): CountClaim => ({
  ...base(id, asOf),
  kind: 'count',
  scope: '89',
  level: 'commune',
  standing: 'reported',
  value,
  of,
});

/** August 2019, with July and August as its reporting period. */
export const august: Snapshot = {
  id: '2019-08',
  name: { vi: 'tháng 8', en: 'August' },
  asOf: parseDateSpan('2019-08'),
  period: parseDateSpan('2019-07/2019-08'),
  isDefault: true,
  totals: { commune: count('total', '2019-08', 3), district: undefined },
};
