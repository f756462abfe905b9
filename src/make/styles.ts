import { standaloneStyle, withFace } from '../charts/standalone.ts';
import { paperStyle } from '../documents/paper/paper.ts';
import { propertiesOf } from '../styles/palette.ts';
import { CHARTS_CSS, TOKENS_CSS } from '../styles/sheets.ts';

/** The faces of pictures and printed sheets: headlines in that of the site, text in one drawn for Vietnamese. */
export const FACES = { display: 'Source Serif 4', text: 'Be Vietnam Pro' } as const;

// Files are in the light theme, whatever the reader's: they end on paper and slides.
const light = propertiesOf(TOKENS_CSS, 'light');
const print = propertiesOf(TOKENS_CSS, 'print');

/** The rules of charts in files of their own, which the reader's programs set in the faces that they have. */
export const FILE_STYLE = standaloneStyle(CHARTS_CSS, light);
/** The same in pictures that we draw, in our faces. */
export const PICTURE_STYLE = standaloneStyle(CHARTS_CSS, withFace(light, FACES.text));
/** The same on paper. */
export const PAPER_STYLE = paperStyle(CHARTS_CSS, withFace(print, FACES.text));
