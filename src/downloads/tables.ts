import type { Claim } from '../domain/claims/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { UnitStatus } from '../domain/status/status.ts';
import { MAP_LEVELS, unitOf, unitsOf } from '../domain/places/unit.ts';

/** A column, described as a field of a Frictionless Table Schema. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  description: string;
  constraints?: {
    required?: true;
    unique?: true;
    enum?: readonly string[];
    minimum?: 0;
    pattern?: string;
  };
}

type Cell = string | number | undefined;

/** A table to download. Missing values are empty cells in CSV. */
export interface Table {
  /** File name without extension. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column[];
  primaryKey: readonly string[];
  foreignKeys?: readonly { field: string; table: string; refers: string }[];
  rows: readonly (readonly Cell[])[];
}

const LEVELS = ['province', 'district', 'commune'] as const;
const required = { required: true } as const;
const code = { required: true, pattern: '\\d{2}|\\d{3}|\\d{5}' } as const;
const statusColumns: readonly Column[] = [
  {
    name: 'status',
    type: 'string',
    description:
      'What the sources let us say: one person in both offices, two persons, or nothing.',
    constraints: { required: true, enum: ['implementing', 'not-implementing', 'not-named'] },
  },
];
const EDTF = 'as EDTF (ISO 8601-2), e.g. 2019, 2019-08, 2019-08-04, 2018-10~/2019-06~';

/** All tables of the data set, each after the tables that it refers to. */
export function tablesOf(dataset: Dataset): Table[] {
  return [units, snapshots, sources, claims, evidence, status, bounds].map((table) =>
    table(dataset),
  );
}

function units({ edition, register }: Dataset): Table {
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

function snapshots({ history }: Dataset): Table {
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

function sources(dataset: Dataset): Table {
  return {
    name: 'sources',
    title: 'Sources',
    description: 'Every document that a claim comes from.',
    columns: [
      {
        name: 'id',
        type: 'string',
        description: 'Name of the file in seeds/sources/.',
        constraints: { required: true, unique: true },
      },
      {
        name: 'title',
        type: 'string',
        description: 'As printed; in brackets if the title is ours.',
        constraints: required,
      },
      {
        name: 'publisher',
        type: 'string',
        description: 'Who published it.',
        constraints: required,
      },
      {
        name: 'published',
        type: 'string',
        description: `Date of publication, ${EDTF}.`,
        constraints: required,
      },
      {
        name: 'url',
        type: 'string',
        description: 'Address of the original.',
        constraints: required,
      },
      {
        name: 'language',
        type: 'string',
        description: 'Language of the source.',
        constraints: { required: true, enum: ['vi', 'en', 'fr'] },
      },
    ],
    primaryKey: ['id'],
    rows: dataset.sources.map(({ id, title, publisher, published, url, language }) => [
      id,
      title,
      publisher,
      published.text,
      url,
      language,
    ]),
  };
}

function claims(dataset: Dataset): Table {
  const kinds: readonly Claim['kind'][] = [
    'count',
    'list',
    'holder',
    'minimum',
    'effect',
    'criticism',
    'statistic',
    'rule',
    'event',
  ];
  return {
    name: 'claims',
    title: 'Claims',
    description: 'Everything that a source says, one statement a row, with the words themselves.',
    columns: [
      {
        name: 'id',
        type: 'string',
        description: 'Source and claim.',
        constraints: { required: true, unique: true },
      },
      { name: 'source_id', type: 'string', description: 'The source.', constraints: required },
      {
        name: 'kind',
        type: 'string',
        description: 'What kind of statement.',
        constraints: { required: true, enum: kinds },
      },
      {
        name: 'scope',
        type: 'string',
        description:
          'Whom it is about: a code of units.csv, VN for Viet Nam, or a place elsewhere in words.',
      },
      {
        name: 'level',
        type: 'string',
        description: 'Level of the units that it is about.',
        constraints: { enum: ['commune', 'district', 'hamlet'] },
      },
      {
        name: 'value',
        type: 'number',
        description: 'A figure, if it states one; a minimum share is in percent.',
        constraints: { minimum: 0 },
      },
      {
        name: 'of',
        type: 'number',
        description: 'The total that the figure is part of.',
        constraints: { minimum: 0 },
      },
      {
        name: 'as_of',
        type: 'string',
        description: `The date that it is about, ${EDTF}.`,
        constraints: required,
      },
      {
        name: 'quote',
        type: 'string',
        description: 'Verbatim, in the language of the source.',
        constraints: required,
      },
    ],
    primaryKey: ['id'],
    foreignKeys: [{ field: 'source_id', table: 'sources', refers: 'id' }],
    rows: [...dataset.claims.values()].map((claim) => [
      claim.id,
      claim.source,
      claim.kind,
      scopeOf(claim),
      levelOf(claim, dataset),
      'value' in claim && claim.value !== undefined
        ? claim.value
        : 'share' in claim
          ? claim.share
          : undefined,
      'of' in claim ? claim.of : undefined,
      claim.asOf.text,
      claim.quote,
    ]),
  };
}

function scopeOf(claim: Claim): string | undefined {
  if (claim.kind === 'holder') return claim.unit;
  return claim.scope ?? ('place' in claim ? claim.place?.vi : undefined);
}

function levelOf(claim: Claim, { register }: Dataset): string | undefined {
  if (claim.kind === 'holder') return unitOf(register, claim.unit).level;
  return 'level' in claim ? claim.level : undefined;
}

function evidence({ register, history }: Dataset): Table {
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

function status({ register, history }: Dataset): Table {
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
        description: 'The claims that decide it, the newest first, separated by spaces.',
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

function bounds({ history }: Dataset): Table {
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
