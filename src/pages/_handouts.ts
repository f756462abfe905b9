import {
  ACTIVITY_HANDOUTS,
  type Handout,
  type HandoutKind,
  LESSON_HANDOUTS,
} from '../domain/handout.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Lesson } from '../domain/lesson.ts';
import type { Locale } from '../domain/locale.ts';
import { makeSlides } from '../documents/slides-pptx.ts';
import { handoutPath } from '../i18n/routes.ts';
import charts from '../styles/charts.css?raw';
import tokens from '../styles/tokens.css?raw';
import { FACES, renderPixels } from './_render.ts';
import { loadSite } from './_site.ts';

/** Makes one file of a lesson, or of the class activity. */
type Maker<Subject> = (subject: Subject, dataset: Dataset) => Promise<Uint8Array<ArrayBuffer>>;

const LESSON_MAKERS: Partial<Record<HandoutKind, Maker<Lesson>>> = {
  slides: async ({ id, locale }, dataset) => {
    const deck = dataset.decks.find((one) => one.id === id && one.locale === locale);
    // Loading has made sure of it.
    if (!deck) throw new RangeError(`no slides for lesson ${id} (${locale})`);
    return makeSlides(deck, dataset, { renderPixels, face: FACES.text, sheet: charts, tokens });
  },
};
const ACTIVITY_MAKERS: Partial<Record<HandoutKind, Maker<Locale>>> = {};

const made = new Map<Locale, Promise<Handout[]>>();

/** All files for teachers in one language; made once, since pages state their sizes. */
export function handoutsIn(locale: Locale): Promise<Handout[]> {
  const known = made.get(locale) ?? makeAll(locale);
  made.set(locale, known);
  return known;
}

async function makeAll(locale: Locale): Promise<Handout[]> {
  const { dataset } = loadSite();
  const handouts: Handout[] = [];
  for (const lesson of dataset.lessons.filter((one) => one.locale === locale)) {
    for (const kind of LESSON_HANDOUTS) {
      const bytes = await LESSON_MAKERS[kind]?.(lesson, dataset);
      const path = handoutPath(locale, kind, lesson.slug);
      if (bytes) handouts.push({ kind, lesson: lesson.id, path, bytes });
    }
  }
  for (const kind of ACTIVITY_HANDOUTS) {
    const bytes = await ACTIVITY_MAKERS[kind]?.(locale, dataset);
    if (bytes) handouts.push({ kind, lesson: undefined, path: handoutPath(locale, kind), bytes });
  }
  return handouts;
}

/** Static paths of the files in one language. */
export async function handoutPaths(
  locale: Locale,
): Promise<{ params: { file: string }; props: { bytes: Uint8Array<ArrayBuffer> } }[]> {
  return (await handoutsIn(locale)).map(({ path, bytes }) => ({
    params: { file: path.split('/').at(-1) ?? '' },
    props: { bytes },
  }));
}
