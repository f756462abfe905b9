import type { DateSpan } from '../claims/date-span.ts';
import type { Paired } from './prose.ts';

/** An article of the series, or a page outside it, in one language. */
export interface Article extends Paired {
  /** Position in the series, from 1. */
  order: number;
  title: string;
  /** One or two sentences: for search engines and below the title. */
  description: string;
  published: DateSpan;
  updated: DateSpan;
  /** Second-level headings, for the table of contents. */
  headings: readonly { id: string; text: string }[];
}

/** Date of the last change among some texts, `YYYY-MM-DD`. */
export function newestUpdate(texts: readonly Pick<Article, 'updated'>[]): string {
  return texts.reduce(
    (newest, { updated }) => (updated.latest > newest ? updated.latest : newest),
    '',
  );
}
