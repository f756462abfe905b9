import {
  ACTIVITY_HANDOUTS,
  type ActivityHandout,
  type Handout,
  LESSON_HANDOUTS,
  type LessonHandout,
} from '../domain/texts/handout.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Lesson } from '../domain/texts/lesson.ts';
import type { Locale } from '../domain/locale.ts';
import { handoutPath } from '../i18n/routes.ts';
import { planDocx, slidesPptx } from './office.ts';
import { cardsPdf, keyPdf, packPdf, worksheetPdf } from './papers.ts';
import { loadSite } from './site.ts';

/** Makes one file of a lesson, or of the class activity. */
type Maker<Subject> = (subject: Subject, dataset: Dataset) => Promise<Uint8Array<ArrayBuffer>>;

const LESSON_MAKERS: Record<LessonHandout, Maker<Lesson>> = {
  pack: async (lesson, dataset) => packPdf(lesson, dataset),
  plan: planDocx,
  slides: slidesPptx,
  pupil: async (lesson, dataset) => worksheetPdf(lesson, 'pupil', dataset),
  teacher: async (lesson, dataset) => worksheetPdf(lesson, 'teacher', dataset),
};
const ACTIVITY_MAKERS: Record<ActivityHandout, Maker<Locale>> = {
  cards: async (locale, dataset) => cardsPdf(locale, dataset),
  key: async (locale, dataset) => keyPdf(locale, dataset),
};

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
      const bytes = await LESSON_MAKERS[kind](lesson, dataset);
      const path = handoutPath(locale, kind, lesson.slug);
      handouts.push({ kind, lesson: lesson.id, path, bytes });
    }
  }
  for (const kind of dataset.cards.length > 0 ? ACTIVITY_HANDOUTS : []) {
    const bytes = await ACTIVITY_MAKERS[kind](locale, dataset);
    handouts.push({ kind, lesson: undefined, path: handoutPath(locale, kind), bytes });
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
