import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { drawChart } from '../charts/draw-chart.ts';
import { foldChart } from '../charts/fold.ts';
import type { DrawnChart } from '../charts/drawn-chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { type Locale, LOCALES } from '../domain/locale.ts';
import { type Unit, unitsOf } from '../domain/places/unit.ts';
import { fullName } from '../i18n/format.ts';
import { placeSlug } from '../i18n/routes.ts';
import { boundsAt } from '../i18n/sentences/bounds.ts';
import { placeSummary } from '../i18n/sentences/place-summary.ts';
import { editionWords } from '../i18n/words/edition-words.ts';
import { messages } from '../i18n/words/messages.ts';
import type { Colours } from '../styles/palette.ts';
import { breakLines } from '../typography/break-lines.ts';

/** Size of link pictures (Open Graph), in pixels. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

const PAD = 56;
/** The largest drawing, and its distance from the text. */
const DRAWING = { width: 600, height: PICTURE_HEIGHT - 2 * 36 };
const GAP = 36;
/** Font sizes of titles, of which the largest is taken that leaves at most so many lines. */
const TITLES = [60, 52, 44];
const MOST_LINES = 5;
const NOTE = 27;
const NOTE_LINE = 37;

/** The picture of a link to a page: what it says, and the chart beside it. */
export interface LinkPicture {
  id: string;
  locale: Locale;
  title: string;
  /** A sentence with the numbers of the page; empty if the title has them. */
  note: string;
  /** Draws its chart. */
  draw: () => DrawnChart;
}

/** Path of a link picture, from the site's root. */
export function picturePath(id: string, locale: Locale): string {
  return `/og/${id}.${locale}.png`;
}

/** Id of the picture of a district's page. */
export function placePictureId(...[unit, register]: Parameters<typeof placeSlug>): string {
  return `place-${placeSlug(unit, register)}`;
}

/** All link pictures: one for each article and district, for the map, for teachers, and for all other pages. */
export function linkPictures(dataset: Dataset): LinkPicture[] {
  const { register, history, articles, lessons } = dataset;
  const at = history.default.snapshot.id;
  const { implementing, units } = history.default.tallies.commune;
  return LOCALES.flatMap((locale) => {
    const t = messages(locale);
    const draw = (name: string) => () => drawChart(name, dataset, locale);
    const own = lessons.filter((lesson) => lesson.locale === locale);
    const map = `map.${at}.commune`;
    return [
      {
        id: 'home',
        title: t.home.question({ implementing, total: units }).join(' '),
        note: t.feed.picture,
        draw: draw(map),
      },
      { id: 'map', title: draw(map)().title, note: t.feed.picture, draw: draw(map) },
      {
        id: 'teach',
        title: t.teach.title(own.length),
        note: '',
        draw: draw(own.flatMap(({ charts }) => charts).at(0) ?? `squares.${at}`),
      },
      ...articles
        .filter((article) => article.locale === locale)
        .map(({ id, title, description, charts }) => ({
          id,
          title,
          note: description,
          draw: draw(charts.find((name) => isLowEnough(draw(name)())) ?? map),
        })),
      ...unitsOf(register, 'district').map((district) => ({
        id: placePictureId(district, register),
        title: fullName(district, locale),
        note: placeNote(district, dataset, locale),
        draw: draw(`${map}.${district.code}`),
      })),
    ].map((picture) => ({ ...picture, locale }));
  });
}

/** What is known of a district's communes at the default date, and between what their number lies. */
function placeNote(district: Unit, dataset: Dataset, locale: Locale): string {
  const [, known = ''] = placeSummary(district, dataset, locale);
  const bounds = boundsAt(dataset.history.default, locale).find(
    (one) => one.district.code === district.code,
  );
  const isOpen = bounds && bounds.min < bounds.max;
  return isOpen ? `${known} ${messages(locale).feed.range(bounds)}` : known;
}

/** Whether a chart, in two columns if it can be, is legible in the height of a picture. */
function isLowEnough(chart: DrawnChart): boolean {
  const { width, height } = foldChart(chart);
  return height <= 1.25 * width;
}

/**
 * A link picture: text on the left, the drawing on the right. Lines are broken with the widths of the font that
 * renders them.
 * @param drawing The chart as SVG, of any size. @param widthOf Advance width of a text at a font size, in pixels.
 */
export function linkPictureSvg(
  { title, note, locale }: Pick<LinkPicture, 'title' | 'note' | 'locale'>,
  drawing: string,
  dataset: Pick<Dataset, 'edition' | 'register'>,
  colours: Colours,
  widthOf: (text: string, size: number) => number,
): string {
  const { site, province, year } = editionWords(dataset, locale);
  const placed = placeDrawing(drawing);
  const room = placed.x - PAD - GAP;
  const wrap = (words: string, size: number) =>
    words ? breakLines(words, room, (line) => widthOf(line, size)) : [];
  const size =
    TITLES.find((one) => wrap(title, one).length <= MOST_LINES) ?? (TITLES.at(-1) as number);
  const lines = wrap(title, size);
  const notes = wrap(note, NOTE);
  const text = (content: string, y: number, fontSize: number, fill: string) =>
    s(
      'text',
      { x: PAD, y, fontSize, fill, fontFamily: 'Source Serif 4', fontWeight: 600 },
      content,
    );
  const top = PAD + 76 + size;
  const afterTitle = top + (lines.length - 1) * size * 1.24 + 58;
  const svg = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: PICTURE_WIDTH, height: PICTURE_HEIGHT },
    [
      s('rect', { width: PICTURE_WIDTH, height: PICTURE_HEIGHT, fill: colours.paper }),
      s('rect', { x: PAD, y: PAD, width: 96, height: 6, fill: colours.ink }),
      text(`${province}, ${year}`, PAD + 50, NOTE, colours.ink),
      ...lines.map((line, index) => text(line, top + index * size * 1.24, size, colours.ink)),
      ...notes.map((line, index) =>
        text(line, afterTitle + index * NOTE_LINE, NOTE, colours['ink-soft']),
      ),
      text(site, PICTURE_HEIGHT - PAD, NOTE, colours['ink-soft']),
    ],
  );
  const html = toHtml(svg, { space: 'svg', closeEmptyElements: true });
  return html.replace('</svg>', () => `${placed.svg}</svg>`);
}

/** A drawing in the middle of its place on the right, as large as fits there. */
function placeDrawing(drawing: string): { svg: string; x: number } {
  const [, width = 1, height = 1] = (/viewBox="\S+ \S+ (\S+) (\S+)"/.exec(drawing) ?? []).map(
    Number,
  );
  const scale = Math.min(DRAWING.width / width, DRAWING.height / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const x = PICTURE_WIDTH - GAP - size.width;
  const y = Math.round((PICTURE_HEIGHT - size.height) / 2);
  const svg = drawing
    .replace(/ width="[^"]*"/, '')
    .replace(/ height="[^"]*"/, '')
    .replace('<svg', `<svg x="${x}" y="${y}" width="${size.width}" height="${size.height}"`);
  return { svg, x };
}
