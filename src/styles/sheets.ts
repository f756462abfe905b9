import charts from './charts.css?raw';
import { paletteOf } from './palette.ts';
import tokens from './tokens.css?raw';

/** The only module that reads style sheets as text; code that generates files receives their contents. */
export const CHARTS_CSS = charts;
export const TOKENS_CSS = tokens;

/** The site's colours. */
export const PALETTE = paletteOf(tokens);
