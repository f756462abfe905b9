// Long: every kind of claim, and the source and disagreement that hold them.
import type { DateSpan } from './date-span.ts';
import type { Level } from '../places/unit.ts';

/** A text in both languages of the site. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** Statuses that a claim can state. Without a claim a unit is `not-named` (status.ts). */
export type NamedStatus = 'implementing' | 'not-implementing';

interface ClaimBase {
  /** `<source id>#<id within the source>` */
  id: string;
  source: string;
  /** The date that the statement is about; it may differ from the date of publication. */
  asOf: DateSpan;
  /** Short, verbatim, in the language of the source. */
  quote: string;
  /** Our translation of the quote, into the languages of the site that it is not in. */
  translation?: Partial<Bilingual> | undefined;
  /** What stands right before and after the quote, where the source has the same words twice. */
  before?: string | undefined;
  after?: string | undefined;
  /** The person or body to whom the source attributes the statement. */
  says?: Bilingual | undefined;
  /** Where in the source. */
  locator?: Bilingual | undefined;
  /** A remark for the reader, such as what was inferred. */
  note?: Bilingual | undefined;
  /** Fields whose value is not in the quote; `note` says where it comes from. */
  inferred?: readonly Inferable[] | undefined;
  /** Whether a disagreement was settled against it: it is shown but ignored in statuses. */
  overruled?: boolean | undefined;
}

/** Fields that are compared with the quote unless the claim lists them as `inferred`. */
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
  'measure',
  'posts',
] as const;
export type Inferable = (typeof INFERABLE)[number];

/** The area of a claim: a code of the register, `VN` for the whole country, or another place as text. */
interface Somewhere {
  scope?: string | undefined;
  place?: Bilingual | undefined;
}

/** `reported`: done; `target`: planned, and never used for a status. */
export type Standing = 'reported' | 'target';

/** A count (`value`) of units of a level within a scope, of `of` in all. */
export interface CountClaim extends ClaimBase, Somewhere {
  kind: 'count';
  level: Exclude<Level, 'province'> | 'hamlet';
  standing: Standing;
  value: number;
  of?: number | undefined;
  /** In percent, as printed. */
  percent?: number | undefined;
  /** Deadline of a target. */
  due?: DateSpan | undefined;
}

/** The listed units (or all units of a level within the scope) have a status. */
export interface ListClaim extends ClaimBase {
  kind: 'list';
  scope: string;
  level: Exclude<Level, 'province'>;
  status: NamedStatus;
  units: 'all' | readonly string[];
  /** Whether the list is complete: other units of the scope then have the opposite status. */
  exhaustive: boolean;
}

/** The holders of the two posts of a unit: one person (`both`) or two (`separate`). */
export interface HolderClaim extends ClaimBase {
  kind: 'holder';
  unit: string;
  posts: 'both' | 'separate';
  holders: readonly { person: string; title: string }[];
}

/** The minimum number (`value`) or share (`share`, in percent) of communes in each unit of a level. */
export interface MinimumClaim extends ClaimBase {
  kind: 'minimum';
  scope: string;
  level: 'district';
  standing: Standing;
  value?: number | undefined;
  share?: number | undefined;
  due?: DateSpan | undefined;
}

/** An effect, a criticism, a verdict, or a plan or expectation (no result), as somebody states it. */
export interface OpinionClaim extends ClaimBase, Somewhere {
  kind: 'effect' | 'criticism' | 'assessment' | 'plan';
  summary: Bilingual;
  says: Bilingual;
  value?: number | undefined;
  of?: number | undefined;
  unit?: Bilingual | undefined;
}

/** Measures of a place, in persons, km², persons per km². */
export const MEASURES = ['population', 'area', 'density'] as const;
export type Measure = (typeof MEASURES)[number];

/** A published measurement of a place. */
export interface StatisticClaim extends ClaimBase, Somewhere {
  kind: 'statistic';
  measure: Measure;
  value: number;
}

/** A provision of a legal or Party text. */
export interface RuleClaim extends ClaimBase, Somewhere {
  kind: 'rule';
  name: Bilingual;
  summary: Bilingual;
  /** Date in force. */
  from?: DateSpan | undefined;
}

/** An event. */
export interface EventClaim extends ClaimBase, Somewhere {
  kind: 'event';
  summary: Bilingual;
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
  /** Address of a copy that somebody has seen. */
  archived?: string | undefined;
  /** Whether the address is unlikely to answer: readers are led to an archive first. */
  risk?: 'likely-dead' | undefined;
  /** Whether it is a machine's translation of a text in another language. */
  machineTranslated?: true | undefined;
  language: 'vi' | 'en' | 'fr';
  kind: 'news' | 'official' | 'party' | 'paper' | 'law' | 'reference';
  note?: Bilingual | undefined;
  claims: readonly Claim[];
  /** The part of the list of sources that shows it. */
  part?: SourcePart | undefined;
}

/** A part of the list of sources, which is a page: the sources of some years, newest first. */
export interface SourcePart {
  /** Place among the parts, from 0, which is shown at the address of the list. */
  index: number;
  /** `from` a year, `before` the first one, `undated`, or `all` sources if no years are declared. */
  kind: 'from' | 'before' | 'undated' | 'all';
  year?: number | undefined;
  /** The last year of a part that another one follows. */
  until?: number | undefined;
  /** 2 and more if the sources of these years do not fit on one page. */
  number: number;
}

/** A known error of a source, which its quotation keeps. */
export interface Correction {
  /** Id of the claim. */
  claim: string;
  /** As printed. */
  found: string;
  /** What is right, and how that is known. */
  reason: Bilingual;
}

/** Contradictory claims, kept side by side. */
export interface Disagreement {
  id: string;
  /** The subject of the disagreement. */
  question: Bilingual;
  /** Ids of the claims. */
  claims: readonly string[];
  /** Explanation for readers. */
  note: Bilingual;
  /** The claim that decides, if `note` can say why; the others are then ignored in statuses. */
  holds?: string | undefined;
}

/** The newest target for all communes of a province (its code), the last of a date; undefined if there is none. */
export function targetOf(claims: Iterable<Claim>, province: string): CountClaim | undefined {
  return [...claims]
    .filter(
      (claim): claim is CountClaim =>
        claim.kind === 'count' &&
        claim.standing === 'target' &&
        claim.level === 'commune' &&
        claim.scope === province,
    )
    .sort((a, b) => a.asOf.latest.localeCompare(b.asOf.latest))
    .at(-1);
}
