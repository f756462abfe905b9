import type { APIRoute } from 'astro';
import {
  ACTIVITY_HANDOUTS,
  type ActivityHandout,
  ENDINGS,
  type Handout,
  type HandoutKind,
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

type Bytes = Uint8Array<ArrayBuffer>;

/** Generates one file of a lesson, or of the class activity. */
type Maker<Subject> = (subject: Subject, dataset: Dataset) => Promise<Bytes>;

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

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const satisfies Record<(typeof ENDINGS)[HandoutKind], string>;

/** A file that can be generated. */
interface Order extends Omit<Handout, 'size'> {
  make: () => Promise<Bytes>;
}

/** By path. */
const made = new Map<string, Promise<Bytes>>();

/**
 * All files for teachers in one language. A build generates all of them, because pages state their sizes; the dev
 * server generates only requested ones, and states no sizes.
 */
export async function handoutsIn(locale: Locale): Promise<Handout[]> {
  const handouts: Handout[] = [];
  // Sequentially, because they share a compiler.
  for (const { make, ...order } of ordersIn(locale))
    handouts.push({ ...order, size: import.meta.env.DEV ? undefined : (await make()).length });
  return handouts;
}

/** Static paths of the files in one language. */
export function handoutPaths(locale: Locale): { params: { file: string }; props: Order }[] {
  return ordersIn(locale).map((order) => ({
    params: { file: order.path.split('/').at(-1) ?? '' },
    props: order,
  }));
}

/** One of these files. */
export const GET: APIRoute<Order> = async ({ props: { kind, make } }) =>
  new Response(await make(), { headers: { 'Content-Type': MEDIA_TYPES[ENDINGS[kind]] } });

function ordersIn(locale: Locale): Order[] {
  const { dataset } = loadSite();
  const order = (
    kind: HandoutKind,
    lesson: Lesson | undefined,
    maker: () => Promise<Bytes>,
  ): Order => {
    const path = handoutPath(locale, kind, lesson?.slug);
    const make = () => {
      const bytes = made.get(path) ?? maker();
      made.set(path, bytes);
      return bytes;
    };
    return { kind, lesson: lesson?.id, path, make };
  };
  const lessons = dataset.lessons.filter((lesson) => lesson.locale === locale);
  const activity = dataset.cards.length > 0 ? ACTIVITY_HANDOUTS : [];
  return [
    ...lessons.flatMap((lesson) =>
      LESSON_HANDOUTS.map((kind) =>
        order(kind, lesson, () => LESSON_MAKERS[kind](lesson, dataset)),
      ),
    ),
    ...activity.map((kind) => order(kind, undefined, () => ACTIVITY_MAKERS[kind](locale, dataset))),
  ];
}
