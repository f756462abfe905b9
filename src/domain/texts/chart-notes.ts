import type { Words } from '../claims/claim.ts';
import type { DateSpan } from '../claims/date-span.ts';

/** A moment on the timelines: the day that its claim is about, and a short label. */
export interface Moment {
  claim: string;
  lane: 'country' | 'province';
  label: Words;
  /** The timelines that show it. */
  charts: readonly ('timeline' | 'mergers')[];
}

/** A part of a bar: a figure that its claim states. */
export interface PostsPart {
  claim: string;
  value: number;
  label: Words;
}

/** A bar of staff posts in one commune: parts that add up, or a whole with a part taken away. */
export type PostsBar = { label: Words } & (
  { parts: readonly PostsPart[] } | { of: { claim: string; value: number }; less: PostsPart }
);

/** A step of a person's way into both offices and out of them. */
export interface Step {
  claim: string;
  label: Words;
  text: Words;
}

/** How many communes of a place had the model, at one date. */
export interface ElsewherePoint {
  claim: string;
  value: number;
  /** The claim's own date, unless it speaks of another: years, or only "before". */
  when: DateSpan | 'before' | undefined;
}

export interface Elsewhere {
  place: Words;
  points: readonly ElsewherePoint[];
  /** The claim that it was ended there. */
  ended: string | undefined;
}

/** What charts say beside the claims: `content/charts.yaml`. */
export interface ChartNotes {
  timeline: readonly Moment[];
  posts: readonly PostsBar[];
  person: readonly Step[];
  elsewhere: readonly Elsewhere[];
}
