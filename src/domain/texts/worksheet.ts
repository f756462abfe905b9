import type { DateSpan } from '../claims/date-span.ts';
import type { Paired } from './prose.ts';

/**
 * The sheet of a lesson (of the same id), in one language, with its answers: `<em>` is a short one, a
 * `<blockquote>` a long one. The pupil's version leaves them blank.
 */
export interface Worksheet extends Paired {
  order: number;
  title: string;
  published: DateSpan;
  updated: DateSpan;
}
