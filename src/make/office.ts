import { drawChart } from '../charts/draw-chart.ts';
import { pictureSvg } from '../charts/standalone.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Lesson } from '../domain/texts/lesson.ts';
import { lessonDocx } from '../documents/docx/lesson-docx.ts';
import type { ChartPicture } from '../documents/picture.ts';
import { composeSlide } from '../documents/slides/compose-slide.ts';
import { deckPptx, type FinishedSlide } from '../documents/slides/deck-pptx.ts';
import { slideDrawing } from '../documents/slides/slide-drawing.ts';
import { PALETTE } from '../styles/sheets.ts';
import { indexedPng } from './indexed-png.ts';
import { renderPixels } from './render.ts';
import { PICTURE_STYLE } from './styles.ts';

/** Width of pictures in documents, in pixels: about 150 per inch. */
const PICTURE_WIDTH = 640;
const COLOURS = PALETTE.light;
/** What must keep its colour, however little there is of it: the statuses. */
const MEANT = [COLOURS.implementing, COLOURS['not-implementing'], COLOURS.surface];

/** The plan of a lesson, for Word. */
export async function planDocx(lesson: Lesson, dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = new Map<string, ChartPicture>();
  for (const name of lesson.charts) {
    const chart = drawChart(name, dataset, lesson.locale);
    const { title, description } = chart;
    const image = await drawn(pictureSvg(chart, PICTURE_STYLE), PICTURE_WIDTH);
    pictures.set(name, { title, description, ...image });
  }
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  return lessonDocx(lesson, { dataset, pictures, colours: COLOURS, site });
}

/**
 * The slides of a lesson, for PowerPoint.
 * @throws RangeError if the lesson has no slides (prevented by the data checks).
 */
export async function slidesPptx(
  { id, locale }: Pick<Lesson, 'id' | 'locale'>,
  dataset: Dataset,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = dataset.decks.find((one) => one.id === id && one.locale === locale);
  // Ensured by the data checks.
  if (!deck) throw new RangeError(`no slides for lesson ${id} (${locale})`);
  const slides: FinishedSlide[] = [];
  for (const [index, one] of deck.slides.entries()) {
    const slide = composeSlide(one, index, dataset, locale);
    const drawing = slideDrawing(slide, PICTURE_STYLE);
    const picture = drawing && {
      ...drawing,
      png: (await drawn(drawing.svg, drawing.pixels)).png,
    };
    slides.push({ slide, notes: one.notes, picture });
  }
  return deckPptx(deck, slides, COLOURS, dataset.edition.name[locale]);
}

/** Renders an SVG as PNG on white, at a width in pixels. */
async function drawn(
  svg: string,
  width: number,
): Promise<Pick<ChartPicture, 'png' | 'width' | 'height'>> {
  const pixels = await renderPixels(svg, width);
  return {
    png: indexedPng(pixels, COLOURS.surface, MEANT),
    width: pixels.width,
    height: pixels.height,
  };
}
