import type { Root } from 'hast';
import type { Locale } from '../locale.ts';

/** A text in one language, parsed and checked. */
export interface Prose {
  /** With unresolved links (`claim:`, `figure:`, `term:`, `unit:` …) and images (`chart:`); pages resolve them. */
  body: Root;
  /** Ids of the claims cited, in order of first citation. */
  cites: readonly string[];
  /** Names of computed figures; numbers marked `plain:`. In order of first mention. */
  derives: readonly string[];
  plain: readonly string[];
  /** Ids of the terms that it explains, in order of first mention. */
  terms: readonly string[];
  /** Names of its charts (see chart.ts), in order. */
  charts: readonly string[];
  words: number;
}

/** A text that exists in both languages, each in its own file. */
export interface Paired extends Prose {
  /** Shared by both languages. */
  id: string;
  locale: Locale;
  /** Part of the URL, in the language of the text. */
  slug: string;
  /** Path from the project's root. */
  file: string;
  /** Hash of the file without its `confirmed` line. */
  stamp: string;
  /** Stamp of the other language's text when both were last compared. */
  confirmed?: string | undefined;
}
