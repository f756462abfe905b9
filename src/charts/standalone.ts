import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Locale } from '../domain/locale.ts';
import type { EditionWords } from '../i18n/words/edition-words.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { inlineStyle } from './inline-style.ts';
import { LINE, round, textLines, widthOf, wrap } from './text.ts';

const PAD = 16;
const SMALL = 11;
/** Space of a swatch in the key, and between the drawing and its key. */
const MARK = 30;
const KEY_GAP = 10;

/**
 * A chart as a file: title, drawing, key and source in one SVG, whose look is in attributes of each element.
 * @param credits Publisher and date of the sources. @param style See `standaloneStyle`.
 */
export function standaloneSvg(
  chart: DrawnChart,
  locale: Locale,
  edition: EditionWords,
  credits: readonly string[],
  style: string,
): string {
  const t = messages(locale).charts;
  const inner = WIDTH;
  const title = wrap(chart.title, inner, 17);
  const keys = chart.key.map(({ mark, words }) => ({ mark, lines: wrap(words, inner - 30) }));
  const foot = wrap(
    [
      credits.length > 0 ? `${t.source}: ${credits.join('; ')}.` : '',
      chart.remark ?? '',
      t.licence(edition),
    ]
      .filter(Boolean)
      .join(' '),
    inner,
    SMALL,
  );
  let y = PAD + 14;
  const parts = [];
  parts.push(textLines(title, { x: 0, y, className: 'file-title' }));
  y += (title.length - 1) * LINE + 18;
  parts.push(s('svg', { x: 0, y, width: chart.width, height: chart.height }, chart.content));
  y += chart.height + 10;
  for (const { mark, lines } of keys) {
    parts.push(s('g', { transform: `translate(0 ${y})` }, [mark]));
    parts.push(textLines(lines, { x: 30, y: y + 11 }));
    y += lines.length * LINE;
  }
  y += 16;
  for (const line of foot) {
    parts.push(textLines([line], { x: 0, y, className: 'file-foot' }));
    y += 14;
  }
  const width = inner + 2 * PAD;
  const height = Math.ceil(y + PAD - 8);
  const root = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-PAD} 0 ${width} ${height}`,
      width: width * 2,
      height: height * 2,
      xmlLang: locale,
      className: 'chart-drawing',
      role: 'img',
    },
    [
      s('title', chart.title),
      s('desc', chart.description),
      s('rect', { className: 'file-paper', x: -PAD, y: 0, width, height }),
      ...parts,
    ],
  );
  // Some parts belong to several drawings.
  const whole = structuredClone(root);
  inlineStyle(whole, style);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(whole, { space: 'svg', closeSelfClosing: true, closeEmptyElements: true })}\n`;
}

/**
 * A chart as a picture in a document: drawing and key. Title and source are in the document's text.
 * @param style See `standaloneStyle`. Its faces are available to the program that renders the picture.
 * @param keyScale Font size of the key relative to the drawing's.
 */
export function pictureSvg(chart: DrawnChart, style: string, keyScale = 1): string {
  const room = chart.width / keyScale;
  let [x, y, height] = [0, 0, 0];
  const key = chart.key.map(({ mark, words }) => {
    const lines = wrap(words, room - MARK);
    const width = MARK + Math.max(...lines.map((line) => widthOf(line)));
    // In the same line as the previous one if there is room.
    if (x > 0 && x + width > room) [x, y] = [0, height];
    const at = { x, y };
    x += width + MARK;
    height = Math.max(height, y + lines.length * LINE);
    return s('g', { transform: `translate(${round(at.x)} ${at.y})` }, [
      s('g', [mark]),
      textLines(lines, { x: MARK, y: 11 }),
    ]);
  });
  const whole = Math.ceil(chart.height + (key.length > 0 ? KEY_GAP + height * keyScale : 0));
  const root = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${chart.width} ${whole}`,
      width: chart.width,
      height: whole,
      className: 'chart-drawing',
    },
    [
      s('style', style),
      s('svg', { width: chart.width, height: chart.height }, chart.content),
      s('g', { transform: `translate(0 ${chart.height + KEY_GAP}) scale(${keyScale})` }, key),
    ],
  );
  return toHtml(root, { space: 'svg', closeSelfClosing: true, closeEmptyElements: true });
}

/**
 * The style sheet of charts for files: without layers and comments, and with custom properties replaced by
 * their values, because most programs that read SVG do not support them.
 * @param sheet The text of styles/charts.css. @param properties Their values, by name (`--ink`).
 * @throws RangeError if the sheet uses a property that has no value.
 */
export function standaloneStyle(sheet: string, properties: ReadonlyMap<string, string>): string {
  const resolve = (text: string) =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = properties.get(name);
      if (value === undefined) throw new RangeError(`tokens.css has no ${name}`);
      return value;
    });
  const rules = sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@layer components \{([\s\S]*)\}\s*$/, '$1')
    .concat(
      '.file-paper { fill: var(--paper); }',
      `.chart-drawing .file-title { font: 600 17px var(--display); }`,
      `.chart-drawing .file-foot { font-size: ${SMALL}px; fill: var(--ink-soft); }`,
    );
  return resolve(rules).replace(/\s+/g, ' ').trim();
}

/** The same properties, with all type in one family. */
export function withFace(
  properties: ReadonlyMap<string, string>,
  face: string,
): ReadonlyMap<string, string> {
  return new Map([...properties, ['--text', `'${face}'`], ['--display', `'${face}'`]]);
}
