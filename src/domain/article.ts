import type { DateSpan } from './date-span.ts';
import type { Paired } from './prose.ts';

/** A piece of the series, or a page outside it, in one language. */
export interface Article extends Paired {
  /** Place in the series, from 1. */
  order: number;
  title: string;
  /** One or two sentences: for search engines and below the title. */
  description: string;
  published: DateSpan;
  updated: DateSpan;
  /** Second-level headings, for the table of contents. */
  headings: readonly { id: string; text: string }[];
}
