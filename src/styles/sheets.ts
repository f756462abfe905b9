import charts from './charts.css?raw';
import { paletteOf } from './palette.ts';
import tokens from './tokens.css?raw';

/** The only place that reads style sheets as text; what makes files gets their contents as data. */
export const CHARTS_CSS = charts;
export const TOKENS_CSS = tokens;

/** The site's colours. */
export const PALETTE = paletteOf(tokens);
