import { type Article, newestUpdate } from './texts/article.ts';
import type { ChartNotes } from './texts/chart-notes.ts';
import type { Claim, Disagreement, Source } from './claims/claim.ts';
import type { Deck } from './texts/deck.ts';
import type { Edition } from './edition.ts';
import type { Term } from './texts/glossary.ts';
import type { Lesson } from './texts/lesson.ts';
import type { Question } from './texts/quiz.ts';
import type { History } from './status/snapshot-view.ts';
import type { Boundaries, Context } from './places/geometry.ts';
import type { Register } from './places/unit.ts';
import type { Worksheet } from './texts/worksheet.ts';

/** Everything that the site is made of, loaded and checked. */
export interface Dataset {
  edition: Edition;
  register: Register;
  sources: readonly Source[];
  /** By id, over all sources. */
  claims: ReadonlyMap<string, Claim>;
  /** Where sources do not agree. */
  disagreements: readonly Disagreement[];
  /** What the claims come to: all snapshots, and the view across time. */
  history: History;
  /** The series, in order. */
  articles: readonly Article[];
  /** Texts that are not part of the series. */
  pages: readonly Article[];
  /** The terms of the field, in alphabetical order of each language. */
  glossary: readonly Term[];
  /** What a teacher needs: each lesson has slides and a worksheet of the same id; all in order. */
  lessons: readonly Lesson[];
  decks: readonly Deck[];
  worksheets: readonly Worksheet[];
  /** What pupils get as cards to cut out. */
  cards: readonly Claim[];
  /** From simple to hard. */
  quiz: readonly Question[];
  chartNotes: ChartNotes;
  communes: Boundaries;
  districts: Boundaries;
  context: Context;
}

/** The day on which the newest of our texts was changed last, `YYYY-MM-DD`. */
export function contentDate({
  articles,
  pages,
  lessons,
  decks,
  worksheets,
}: Pick<Dataset, 'articles' | 'pages' | 'lessons' | 'decks' | 'worksheets'>): string {
  return newestUpdate([...articles, ...pages, ...lessons, ...decks, ...worksheets]);
}
