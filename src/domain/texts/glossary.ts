import type { Paired } from './prose.ts';

/** A term of the field in one language, with what it means. */
export interface Term extends Paired {
  /** As it stands in the glossary: `Ủy ban nhân dân`, `People’s Committee`. */
  term: string;
  /** The usual abbreviation, if there is one: `UBND`. */
  short?: string | undefined;
  /** Sources that print this English; none if the rendering is ours. English terms only. */
  renderings: readonly Rendering[];
}

/** Words of a quotation that render a term in English. */
export interface Rendering {
  /** Id of a claim whose quotation holds the words. */
  claim: string;
  words: string;
}
