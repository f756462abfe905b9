import type { DateSpan } from './date-span.ts';
import type { Level } from '../places/unit.ts';

/** The same words in both languages of the site. */
export interface Words {
  vi: string;
  en: string;
}

/** What claims can say of a unit; what no claim says is `not-named`, see status.ts. */
export type NamedStatus = 'implementing' | 'not-implementing';

interface ClaimBase {
  /** `<source id>#<id within the source>` */
  id: string;
  source: string;
  /** The date that the statement is about, which is not the date of publication. */
  asOf: DateSpan;
  /** Short and verbatim, in the language of the source. */
  quote: string;
  /** The person or body to whom the source attributes the statement. */
  says?: Words | undefined;
  /** Where in the source. */
  locator?: Words | undefined;
  /** A caution for the reader. */
  note?: Words | undefined;
  /** Fields whose value the quote does not print; the note says where it comes from. */
  inferred?: readonly Inferable[] | undefined;
  /** Whether a disagreement was settled against it: shown, but it decides nothing. */
  overruled?: boolean | undefined;
}

/** Fields that are compared with the quote, unless the claim says that we inferred them. */
export const INFERABLE = [
  'asOf',
  'due',
  'from',
  'value',
  'of',
  'percent',
  'share',
  'scope',
  'unit',
  'units',
  'name',
  'summary',
] as const;
export type Inferable = (typeof INFERABLE)[number];

/** Where a claim holds: a code of the register, `VN` for the whole country, or a place elsewhere. */
interface Somewhere {
  scope?: string | undefined;
  place?: Words | undefined;
}

/** `reported` is said to be so; `target` is what somebody aims at, and never colours anything. */
export type Standing = 'reported' | 'target';

/** How many (`value`) of how many (`of`) units of a level within a scope. */
export interface CountClaim extends ClaimBase, Somewhere {
  kind: 'count';
  level: Exclude<Level, 'province'> | 'hamlet';
  standing: Standing;
  value: number;
  of?: number | undefined;
  /** As printed, in percent. */
  percent?: number | undefined;
  /** When a target is to be met. */
  due?: DateSpan | undefined;
}

/** These units (or all units of a level within the scope) have this status. */
export interface ListClaim extends ClaimBase {
  kind: 'list';
  scope: string;
  level: Exclude<Level, 'province'>;
  status: NamedStatus;
  units: 'all' | readonly string[];
  /** Whether the units of the scope that the list leaves out have the other status. */
  exhaustive: boolean;
}

/** Who held the two posts of a unit: one person (`both`) or two (`separate`). */
export interface HolderClaim extends ClaimBase {
  kind: 'holder';
  unit: string;
  posts: 'both' | 'separate';
  holders: readonly { person: string; title: string }[];
}

/** At least so many communes (`value`) or such a share (`share`, in percent) in each unit of a level. */
export interface MinimumClaim extends ClaimBase {
  kind: 'minimum';
  scope: string;
  level: 'district';
  standing: Standing;
  value?: number | undefined;
  share?: number | undefined;
  due?: DateSpan | undefined;
}

/** What somebody says that the model changed, or what is wrong with it. */
export interface OpinionClaim extends ClaimBase, Somewhere {
  kind: 'effect' | 'criticism';
  summary: Words;
  says: Words;
  value?: number | undefined;
  of?: number | undefined;
  unit?: Words | undefined;
}

/** What can be measured of a place: persons, km², persons per km². */
export const MEASURES = ['population', 'area', 'density'] as const;
export type Measure = (typeof MEASURES)[number];

/** A published measurement of a place. */
export interface StatisticClaim extends ClaimBase, Somewhere {
  kind: 'statistic';
  measure: Measure;
  value: number;
}

/** What a text provides. */
export interface RuleClaim extends ClaimBase, Somewhere {
  kind: 'rule';
  name: Words;
  summary: Words;
  /** When it comes into force. */
  from?: DateSpan | undefined;
}

/** What happened. */
export interface EventClaim extends ClaimBase, Somewhere {
  kind: 'event';
  summary: Words;
}

export type Claim =
  | CountClaim
  | ListClaim
  | HolderClaim
  | MinimumClaim
  | OpinionClaim
  | StatisticClaim
  | RuleClaim
  | EventClaim;

/** One dated document. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  author?: string | undefined;
  published: DateSpan;
  url: string;
  language: 'vi' | 'en' | 'fr';
  kind: 'news' | 'official' | 'party' | 'paper' | 'law' | 'reference';
  note?: Words | undefined;
  claims: readonly Claim[];
  /** Which page of the list of sources it stands on; undefined for the first. */
  page?: number | undefined;
}

/** Claims that do not agree, kept side by side. */
export interface Disagreement {
  id: string;
  /** What they disagree about. */
  question: Words;
  /** Ids of the claims. */
  claims: readonly string[];
  /** What can be said about it. */
  note: Words;
  /** The claim that is followed, if the note can say why; the others then decide nothing. */
  holds?: string | undefined;
}

/** The newest aim for the communes of a whole province (its code), if any source gives one. */
export function targetOf(claims: Iterable<Claim>, province: string): CountClaim | undefined {
  return [...claims]
    .filter(
      (claim): claim is CountClaim =>
        claim.kind === 'count' &&
        claim.standing === 'target' &&
        claim.level === 'commune' &&
        claim.scope === province,
    )
    .sort((a, b) => (a.asOf.latest < b.asOf.latest ? -1 : 1))
    .at(-1);
}
