import type { Paired } from './prose.ts';

/** A term in one language, with its definition. */
export interface Term extends Paired {
  /** As printed in the glossary: `Ủy ban nhân dân`, `People’s Committee`. */
  term: string;
  /** Common abbreviation, if any: `UBND`. */
  short?: string | undefined;
  /** Sources of the English term; empty if the translation is ours. English terms only. */
  renderings: readonly Rendering[];
}

/** An English term as printed in a quotation. */
export interface Rendering {
  /** Id of a claim whose quotation contains the words. */
  claim: string;
  words: string;
}
