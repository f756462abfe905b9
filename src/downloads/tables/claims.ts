import type { Claim, ListClaim } from '../../domain/claims/claim.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { LOCALES } from '../../domain/locale.ts';
import { unitOf } from '../../domain/places/unit.ts';
import type { Table } from '../table.ts';
import { required, EDTF } from './columns.ts';

/** `claims.csv`: one row per claim. */
export function claimsTable(dataset: Dataset): Table {
  const kinds: readonly Claim['kind'][] = [
    'count',
    'list',
    'holder',
    'minimum',
    'effect',
    'criticism',
    'assessment',
    'plan',
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
      {
        name: 'standing',
        type: 'string',
        description: 'Of a count or minimum: whether it was reported as done, or is a target.',
        constraints: { enum: ['reported', 'target'] },
      },
      {
        name: 'status',
        type: 'string',
        description: 'Of a list: the status of its units.',
        constraints: { enum: ['implementing', 'not-implementing'] },
      },
      {
        name: 'units',
        type: 'string',
        description:
          'Of a list: codes of units.csv, joined by spaces, or all for every unit of the level within the scope.',
        constraints: { pattern: 'all|(\\d{3}|\\d{5})( (\\d{3}|\\d{5}))*' },
      },
      {
        name: 'posts',
        type: 'string',
        description: 'Of a holder: whether one person held both posts, or two persons did.',
        constraints: { enum: ['both', 'separate'] },
      },
      {
        name: 'percent',
        type: 'number',
        description: 'Of a count: its share in percent, as printed.',
        constraints: { minimum: 0, maximum: 100 },
      },
      {
        name: 'due',
        type: 'string',
        description: `Of a target: when it was to be reached, ${EDTF}.`,
      },
      {
        name: 'translation',
        type: 'string',
        description:
          'Of the quotation, ours: into English, or Vietnamese if it is English; into both, joined by |, if it is neither.',
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
      'standing' in claim ? claim.standing : undefined,
      claim.kind === 'list' ? claim.status : undefined,
      claim.kind === 'list' ? unitsOf(claim) : undefined,
      claim.kind === 'holder' ? claim.posts : undefined,
      'percent' in claim ? claim.percent : undefined,
      'due' in claim ? claim.due?.text : undefined,
      translationOf(claim),
    ]),
  };
}

function scopeOf(claim: Claim): string | undefined {
  if (claim.kind === 'holder') return claim.unit;
  return claim.scope ?? ('place' in claim ? claim.place?.vi : undefined);
}

const unitsOf = ({ units }: ListClaim): string => (units === 'all' ? units : units.join(' '));

function translationOf({ translation }: Claim): string | undefined {
  return translation && LOCALES.flatMap((locale) => translation[locale] ?? []).join(' | ');
}

function levelOf(claim: Claim, { register }: Dataset): string | undefined {
  if (claim.kind === 'holder') return unitOf(register, claim.unit).level;
  return 'level' in claim ? claim.level : undefined;
}
