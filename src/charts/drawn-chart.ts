import type { Element } from 'hast';

/** A chart, drawn: an SVG with its words beside it, ready for a page, a file, or a reader who cannot see it. */
export interface DrawnChart {
  /** As a text calls it, see domain/chart.ts; also the name of its file. */
  name: string;
  /** What it shows, as a heading. */
  title: string;
  /** The same in sentences, with the figures: for those who cannot see it. */
  description: string;
  width: number;
  height: number;
  /** Where a tall one may be cut, from the top, to stand side by side on a wide page: see fold.ts. */
  folds?: readonly number[];
  /** The `<svg>`'s children; coloured by classes of styles/charts.css. */
  content: Element[];
  /** What the colours mean, where the drawing does not say so itself. */
  key: readonly { mark: Element; words: string }[];
  /** Ids of the claims that it rests on. */
  claims: readonly string[];
  /** How its figures follow from the claims, if it states others than theirs. */
  remark?: string;
  table: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] };
}

/** Width of all charts in their own units: about the pixels of a phone's column, so that type stays legible. */
export const WIDTH = 320;
