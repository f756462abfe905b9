import type { Claim } from '../../domain/claims/claim.ts';
import { partsOf } from '../../domain/claims/source-part.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type Locale, LOCALES } from '../../domain/locale.ts';
import type { ClaimEntry, SourceEntry } from '../../domain/search/source-search.ts';
import { pagePlan } from '../../domain/places/page-limits.ts';
import { unitOf } from '../../domain/places/unit.ts';
import { fold } from '../../domain/search/fold.ts';
import { fullName } from '../format.ts';

/** All sources in the order of the list, in few bytes. Quotations only if they are few enough to be loaded at once. */
export type SourceIndex = readonly (readonly [
  id: string,
  title: string,
  publisher: string,
  published: string,
  language: SourceEntry['language'],
  part: number,
  claims: readonly ClaimTuple[],
])[];

/** Without translations or names where there are none. */
type ClaimTuple = readonly [
  id: string,
  kind: Claim['kind'],
  quote: string,
  translation?: ClaimEntry['translation'],
  names?: string,
];

export function sourceIndex({
  register,
  sources,
}: Pick<Dataset, 'register' | 'sources'>): SourceIndex {
  const { fitsOnOnePage } = pagePlan(register);
  return partsOf(sources).flatMap(({ part, sources: listed }) =>
    listed.map((source) => [
      ...([source.id, source.title, source.publisher, source.published.text] as const),
      ...([source.language, part.index] as const),
      fitsOnOnePage ? source.claims.map((claim) => claimTuple(claim, register)) : [],
    ]),
  );
}

function claimTuple(claim: Claim, register: Dataset['register']): ClaimTuple {
  const id = claim.id.slice(claim.source.length + 1);
  const { translation = {} } = claim;
  const said = fold([claim.quote, ...Object.values(translation)].join('\n'));
  const names = namesIn(claim, register).filter((name) => !said.includes(fold(name)));
  const tuple = [id, claim.kind, claim.quote, translation] as const;
  return names.length > 0 ? [...tuple, names.join('\n')] : tuple;
}

/** Persons and places that a claim is about. */
function namesIn(claim: Claim, register: Dataset['register']): string[] {
  const codes = [
    'scope' in claim ? (claim.scope ?? '') : '',
    claim.kind === 'holder' ? claim.unit : '',
    ...(claim.kind === 'list' && claim.units !== 'all' ? claim.units : []),
  ].filter((code) => register.has(code));
  const both = (of: (locale: Locale) => string) => LOCALES.map(of);
  return [
    ...new Set([
      ...codes.flatMap((code) => both((locale) => fullName(unitOf(register, code), locale))),
      ...('place' in claim && claim.place ? both((locale) => claim.place?.[locale] ?? '') : []),
      ...(claim.kind === 'holder' ? claim.holders.map(({ person }) => person) : []),
      ...(claim.says ? both((locale) => claim.says?.[locale] ?? '') : []),
    ]),
  ];
}

/** The entries of an index. */
export function sourceEntries(index: SourceIndex): SourceEntry[] {
  return index.map(([id, title, publisher, published, language, part, claims]) => ({
    ...{ id, title, publisher, published, language, part },
    claims: claims.map(([own, kind, quote, translation = {}, names = '']) => ({
      ...{ id: own, kind, quote, translation, names },
    })),
  }));
}
