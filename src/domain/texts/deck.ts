import type { DateSpan } from '../claims/date-span.ts';
import type { Passage } from './lesson.ts';
import type { Paired } from './prose.ts';

/** One slide: what the class sees, and what the teacher says. */
export interface Slide {
  title: string;
  body: Passage;
  /** The chart that it shows, by its name (see chart.ts). */
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

/** Charts with more in them than can be read from eight metres. */
export const NOT_FROM_AFAR: readonly string[] = ['timeline', 'mergers'];

/** A class reads from eight metres, and a lesson has one period: no more slides, and no more words on one. */
export const MOST_SLIDES = 12;
export const MOST_WORDS = 45;
