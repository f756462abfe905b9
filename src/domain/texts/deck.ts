import type { DateSpan } from '../claims/date-span.ts';
import type { Passage } from './lesson.ts';
import type { Paired } from './prose.ts';

/** One slide: its contents, and the speaker's note. */
export interface Slide {
  title: string;
  body: Passage;
  /** Name of its chart (see chart.ts). */
  chart: { name: string; caption: string } | undefined;
  notes: Passage;
}

/** The slides of a lesson (of the same id), in one language. */
export interface Deck extends Paired {
  order: number;
  title: string;
  published: DateSpan;
  updated: DateSpan;
  slides: readonly Slide[];
}

/** Charts with too much detail to be read from eight metres. */
export const NOT_FROM_AFAR: readonly string[] = ['timeline', 'mergers'];

/** Limits: a class reads from eight metres, and a lesson has one period. */
export const MAX_SLIDES = 12;
export const MAX_WORDS = 45;
