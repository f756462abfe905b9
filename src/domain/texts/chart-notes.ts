import type { Bilingual } from '../claims/claim.ts';
import type { DateSpan } from '../claims/date-span.ts';

/** An event on the timelines: the date of its claim, and a short label. */
export interface Moment {
  claim: string;
  lane: 'country' | 'province';
  label: Bilingual;
  /** Timelines that show it. */
  charts: readonly ('timeline' | 'mergers')[];
}

/** A part of a bar: a figure that its claim states. */
export interface PostsPart {
  claim: string;
  value: number;
  label: Bilingual;
}

/** A bar of staff posts in one commune: parts of a sum, or a total less a part. */
export type PostsBar = { label: Bilingual } & (
  { parts: readonly PostsPart[] } | { of: { claim: string; value: number }; less: PostsPart }
);

/** A step in one person's career: into both posts and out of them. */
export interface Step {
  claim: string;
  label: Bilingual;
  text: Bilingual;
}

/** Number of communes with the model in a place at one date. */
export interface ElsewherePoint {
  claim: string;
  value: number;
  /** Date of the point if it differs from the claim's: years, or only "before". */
  when: DateSpan | 'before' | undefined;
}

export interface Elsewhere {
  place: Bilingual;
  points: readonly ElsewherePoint[];
  /** The claim that the model ended there. */
  ended: string | undefined;
}

/** Labels and choices of charts: `content/charts.yaml`. */
export interface ChartNotes {
  timeline: readonly Moment[];
  posts: readonly PostsBar[];
  person: readonly Step[];
  elsewhere: readonly Elsewhere[];
}
