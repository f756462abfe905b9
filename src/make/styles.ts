import { standaloneStyle, withFace } from '../charts/standalone.ts';
import { paperStyle } from '../documents/paper/paper.ts';
import { propertiesOf } from '../styles/palette.ts';
import { CHARTS_CSS, TOKENS_CSS } from '../styles/sheets.ts';

/** Fonts of pictures and printed sheets: the site's for headings, one designed for Vietnamese for text. */
export const FACES = { display: 'Source Serif 4', text: 'Be Vietnam Pro' } as const;

// Files use the light theme, because they are used on paper and slides.
const light = propertiesOf(TOKENS_CSS, 'light');
const print = propertiesOf(TOKENS_CSS, 'print');

/** CSS of charts in files, rendered by the reader's programs in their own fonts. */
export const FILE_STYLE = standaloneStyle(CHARTS_CSS, light);
/** CSS of charts in rendered pictures, in the fonts above. */
export const PICTURE_STYLE = standaloneStyle(CHARTS_CSS, withFace(light, FACES.text));
/** CSS of charts on paper. */
export const PAPER_STYLE = paperStyle(CHARTS_CSS, withFace(print, FACES.text));
