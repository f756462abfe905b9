import type { DrawnChart } from '../charts/drawn-chart.ts';
import { pictureSvg } from '../charts/standalone.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Lesson } from '../domain/texts/lesson.ts';
import { indexedPng } from '../documents/indexed-png.ts';
import { lessonDocx } from '../documents/lesson-docx.ts';
import { makeSlides } from '../documents/slides/slides-pptx.ts';
import sheet from '../styles/charts.css?raw';
import tokens from '../styles/tokens.css?raw';
import { FACES, renderPixels } from './render.ts';

/** Width of pictures in documents, in pixels: some 150 dots an inch. */
const PICTURE = 640;

/** The plan of a lesson, for Word. */
export async function planDocx(lesson: Lesson, dataset: Dataset): Promise<Uint8Array<ArrayBuffer>> {
  const picture = async (chart: DrawnChart) =>
    indexedPng(
      await renderPixels(pictureSvg(chart, FACES.text, sheet, tokens), PICTURE),
      '#ffffff',
    );
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  return lessonDocx(lesson, dataset, { picture, site });
}

/** The slides of a lesson, for PowerPoint. */
export async function slidesPptx(
  { id, locale }: Lesson,
  dataset: Dataset,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = dataset.decks.find((one) => one.id === id && one.locale === locale);
  // Loading has made sure of it.
  if (!deck) throw new RangeError(`no slides for lesson ${id} (${locale})`);
  return makeSlides(deck, dataset, { renderPixels, face: FACES.text, sheet, tokens });
}
