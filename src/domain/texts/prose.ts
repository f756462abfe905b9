import type { Root } from 'hast';
import type { Locale } from '../locale.ts';

/** What we write in one language, read and checked. */
export interface Prose {
  /** Links are still `claim:`, `figure:`, `term:`, `unit:` …, and figures `chart:`, for the page to resolve. */
  body: Root;
  /** Ids of the claims cited, in order of first citation. */
  cites: readonly string[];
  /** Names of the derived figures, and numbers marked as no figures, in order of first mention. */
  derives: readonly string[];
  plain: readonly string[];
  /** Ids of the glossary's terms that it explains in place, in order of first mention. */
  terms: readonly string[];
  /** Names of the charts that it shows (see chart.ts), in order. */
  charts: readonly string[];
  words: number;
}

/** A text that exists once in each language, in a file of its own. */
export interface Paired extends Prose {
  /** The same in both languages. */
  id: string;
  locale: Locale;
  /** Part of the address, in the language of the text. */
  slug: string;
  /** From the project's root. */
  file: string;
  /** Stands for all that the file says, but for `confirmed`. */
  stamp: string;
  /** The stamp of the other language's text when somebody last found the two to say the same. */
  confirmed?: string | undefined;
}
