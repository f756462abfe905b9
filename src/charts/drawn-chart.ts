import type { Element } from 'hast';

/** A drawn chart: SVG, and the same contents as text, for pages, files and screen readers. */
export interface DrawnChart {
  /** Its name in texts, see domain/texts/chart.ts; also its file name. */
  name: string;
  /** Heading. */
  title: string;
  /** Its contents in sentences, with the figures, for readers who cannot see it. */
  description: string;
  width: number;
  height: number;
  /** Where a tall chart may be split into two columns, from the top: see fold.ts. */
  folds?: readonly number[];
  /** The `<svg>`'s children; coloured by classes of styles/charts.css. */
  content: Element[];
  /** Key of the colours, unless the drawing labels them. */
  key: readonly { mark: Element; words: string }[];
  /** Ids of its claims. */
  claims: readonly string[];
  /** Derivation of figures that are not stated by its claims. */
  remark?: string;
  table: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
}

/** Width of all charts in their own units: about the pixels of a phone's text column, to keep type legible. */
export const WIDTH = 320;
