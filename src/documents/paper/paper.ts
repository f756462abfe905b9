import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { drawChart } from '../../charts/draw-chart.ts';
import { standaloneStyle } from '../../charts/standalone.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { DateSpan } from '../../domain/claims/date-span.ts';
import type { Locale } from '../../domain/locale.ts';
import { creditsOf } from '../../i18n/sentences/credits.ts';
import { editionWords } from '../../i18n/words/edition-words.ts';
import { messages } from '../../i18n/words/messages.ts';
import type { Colours } from '../../styles/palette.ts';
import { list, quoted, typstText } from './typst-syntax.ts';

/** A document for paper: Typst markup that imports paper.typ, and the pictures that it shows, by path. */
export interface Paper {
  title: string;
  markup: string;
  images: ReadonlyMap<string, string>;
}

/** Context of a document. */
export interface DocumentContext {
  dataset: Dataset;
  locale: Locale;
  /** The site's URL, if known. */
  site: string | undefined;
  /** CSS of drawings, see `paperStyle`. */
  style: string;
  /** Colours of the print theme. */
  colours: Colours;
  /** Pictures drawn so far; each part of a document adds its own. */
  images: Map<string, string>;
}

/**
 * The style of drawings for print.
 * @param sheet The text of styles/charts.css. @param properties Those of the print theme, with faces that
 * the typesetter has.
 */
export function paperStyle(sheet: string, properties: ReadonlyMap<string, string>): string {
  // Names of districts are smaller than on a phone, because paper has a higher resolution.
  const names = '.chart-drawing .small-map-name { font-size: 11.5px; stroke-width: 3px; }';
  return standaloneStyle(sheet, properties) + names;
}

/**
 * A part of a document, which begins on a new page.
 * @param name Printed in the footer. @param page Page settings in Typst's syntax.
 */
export function part(name: string, body: string, page = ''): string {
  return `#part(${quoted(name)}${page && `, ${page}`})[\n${body}\n]\n`;
}

/** A document of parts. @param updated Date in the file, which makes it reproducible. */
export function paperOf(
  title: string,
  updated: DateSpan,
  parts: readonly string[],
  { dataset, locale, site, images }: DocumentContext,
): Paper {
  const t = messages(locale).paper;
  const [year, month, day] = updated.latest.split('-').map(Number);
  const markup = [
    '#import "/paper.typ": *',
    `#show: paper.with(title: ${quoted(title)}, lang: ${quoted(locale)}, date: datetime(year: ${year}, month: ${month}, day: ${day}),`,
    `  licence: [${typstText(t.licence(editionWords(dataset, locale), site))}], counting: ${quoted(t.counting)})`,
    ...parts,
  ].join('\n');
  return { title, markup, images };
}

/** Adds a drawing to the pictures of a document. @returns Its path. */
export function addDrawing(
  context: DocumentContext,
  name: string,
  { width, height, content }: { width: number; height: number; content: readonly Element[] },
): string {
  const path = `/${name}.svg`;
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      className: 'chart-drawing',
    },
    [s('style', context.style), ...content],
  );
  context.images.set(
    path,
    toHtml(svg, { space: 'svg', closeSelfClosing: true, closeEmptyElements: true }),
  );
  return path;
}

/** Width of charts in mm, which gives their labels about the font size of the text. */
export const DRAWING_WIDTH = 84;

/** Longer keys have two columns. */
const LONG_KEY = 8;

/** A complete chart as markup. @param width Of the drawing, in mm. */
export function chartMarkup(
  context: DocumentContext,
  name: string,
  caption: string,
  width = DRAWING_WIDTH,
): string {
  const chart = drawChart(name, context.dataset, context.locale);
  const path = addDrawing(context, name, chart);
  const key = chart.key.map(({ mark, words }, index) => {
    // A number has no swatch.
    if (mark.tagName === 'text') return `([${typstText(toString(mark))}], [${typstText(words)}])`;
    const marked = addDrawing(context, `${name}-key-${index}`, {
      width: 20,
      height: 12,
      content: [mark],
    });
    return `(${quoted(marked)}, [${typstText(words)}])`;
  });
  const t = messages(context.locale).charts;
  const credits = creditsOf(chart.claims, context.dataset, context.locale).join('; ');
  const remark = [credits && `${t.source}: ${credits}.`, chart.remark ?? ''].filter(Boolean);
  return [
    `#picture(${quoted(path)}, alt: ${quoted(chart.description)}, width: ${width}mm,`,
    `  title: [${typstText(chart.title)}], caption: [${typstText(caption)}],`,
    `  key: ${list(key)}, columns: ${key.length > LONG_KEY ? 2 : 1}, remark: [${typstText(remark.join(' '))}])`,
  ].join('\n');
}
