import type { Root } from 'hast';
import type { DateSpan } from './date-span.ts';

/** The languages of the site; Vietnamese is the root language. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A piece of the series in one language. */
export interface Article {
  /** The same in both languages. */
  id: string;
  locale: Locale;
  /** Part of the address, in the language of the article. */
  slug: string;
  /** Place in the series, from 1. */
  order: number;
  title: string;
  /** One or two sentences: for search engines and below the title. */
  description: string;
  published: DateSpan;
  updated: DateSpan;
  /** Checked; links are still `claim:`, `figure:`, `page:` and `unit:`, for the page to resolve. */
  body: Root;
  /** Second-level headings, for the table of contents. */
  headings: readonly { id: string; text: string }[];
  /** Ids of the claims cited, in order of first citation. */
  cites: readonly string[];
  /** Names of the derived figures, and numbers marked as no figures, in order of first mention. */
  derives: readonly string[];
  plain: readonly string[];
  words: number;
}
