import type { Dataset } from '../domain/dataset.ts';
import type { Lesson } from '../domain/texts/lesson.ts';
import type { Locale } from '../domain/locale.ts';
import type { Worksheet } from '../domain/texts/worksheet.ts';
import { answerKeyPart } from '../documents/paper/answer-key.ts';
import { blankMapPart, cardsPart } from '../documents/paper/cards.ts';
import { packPaper } from '../documents/paper/pack.ts';
import { type DocumentContext, paperOf } from '../documents/paper/paper.ts';
import { type Version, worksheetPaper } from '../documents/paper/worksheet.ts';
import { messages } from '../i18n/words/messages.ts';
import { PALETTE } from '../styles/sheets.ts';
import { PAPER_STYLE } from './styles.ts';
import { type Typeset, typeset } from './typeset.ts';

/** A sheet has two sides. */
const MOST_PAGES = { worksheet: 2, key: 3 } as const;
/** Spacing levels of a worksheet; the largest that fits its pages is used. */
const ROOMS = [1, 0.75, 0.5, 0.25, 0] as const;

/** Cache of typeset worksheets, also used in packs. */
const sheets: Record<Version, WeakMap<Worksheet, Typeset & { room: number }>> = {
  pupil: new WeakMap(),
  teacher: new WeakMap(),
};

/** Context of one document. */
function contextFor(dataset: Dataset, locale: Locale): DocumentContext {
  return {
    dataset,
    locale,
    site: import.meta.env.SITE,
    style: PAPER_STYLE,
    colours: PALETTE.print,
    images: new Map(),
  };
}

/** The pupil's or the teacher's sheet of a lesson, as PDF. */
export function worksheetPdf(lesson: Lesson, version: Version, dataset: Dataset): Typeset['bytes'] {
  return fitted(lesson, version, dataset).bytes;
}

/** Everything for a lesson, as PDF. */
export function packPdf(lesson: Lesson, dataset: Dataset): Typeset['bytes'] {
  const room = {
    pupil: fitted(lesson, 'pupil', dataset).room,
    teacher: fitted(lesson, 'teacher', dataset).room,
  };
  const paper = packPaper(
    lesson,
    sheetOf(lesson, dataset),
    room,
    contextFor(dataset, lesson.locale),
  );
  return typeset(paper).bytes;
}

/** The source cards and the blank map, as PDF. */
export function cardsPdf(locale: Locale, dataset: Dataset): Typeset['bytes'] {
  const context = contextFor(dataset, locale);
  const { title } = messages(locale).paper.cards;
  const parts = [cardsPart(context), blankMapPart(context)];
  return typeset(paperOf(title, newest(dataset), parts, context)).bytes;
}

/** The map with its answers, as PDF. @throws Error if it takes too many pages. */
export function keyPdf(locale: Locale, dataset: Dataset): Typeset['bytes'] {
  const context = contextFor(dataset, locale);
  const { title } = messages(locale).paper.key;
  const made = typeset(paperOf(title, newest(dataset), [answerKeyPart(context)], context));
  if (made.pages > MOST_PAGES.key)
    throw new Error(`content/cards.yaml  ${title}  ${tooLong(made.pages, MOST_PAGES.key)}`);
  return made.bytes;
}

/**
 * Typesets a worksheet with the largest spacing that fits its pages.
 * @throws Error if it takes too many pages even with the smallest.
 */
function fitted(lesson: Lesson, version: Version, dataset: Dataset): Typeset & { room: number } {
  const worksheet = sheetOf(lesson, dataset);
  const known = sheets[version].get(worksheet);
  if (known) return known;
  let fewest = Infinity;
  for (const room of ROOMS) {
    const context = contextFor(dataset, lesson.locale);
    const made = typeset(worksheetPaper(worksheet, lesson.title, version, context, room));
    if (made.pages <= MOST_PAGES.worksheet) {
      const sheet = { ...made, room };
      sheets[version].set(worksheet, sheet);
      return sheet;
    }
    fewest = Math.min(fewest, made.pages);
  }
  throw new Error(
    `${worksheet.file}  ${version}’s sheet  ${tooLong(fewest, MOST_PAGES.worksheet)}: shorten a text or an answer`,
  );
}

const tooLong = (found: number, most: number) =>
  `pages: found ${found}, expected at most ${most} of A4`;

function sheetOf({ id, locale }: Lesson, { worksheets }: Dataset): Worksheet {
  const worksheet = worksheets.find((one) => one.id === id && one.locale === locale);
  if (!worksheet) throw new RangeError(`no worksheet for the lesson ${JSON.stringify(id)}`);
  return worksheet;
}

/** Date of the last change of a teaching text, the date of the class activity. */
function newest({ lessons, pages }: Dataset): Lesson['updated'] {
  const dates = [...lessons, ...pages].map(({ updated }) => updated);
  const [last] = dates.sort((a, b) => (a.latest < b.latest ? 1 : -1));
  if (!last) throw new RangeError('no lessons');
  return last;
}
