import { type Article, newestUpdate } from './texts/article.ts';
import type { ChartNotes } from './texts/chart-notes.ts';
import type { Claim, Correction, Disagreement, Source } from './claims/claim.ts';
import type { Deck } from './texts/deck.ts';
import type { Edition } from './edition.ts';
import type { Term } from './texts/glossary.ts';
import type { Lesson } from './texts/lesson.ts';
import type { Question } from './texts/quiz.ts';
import type { History } from './status/snapshot-view.ts';
import type { Boundaries, Context } from './places/geometry.ts';
import type { Register } from './places/unit.ts';
import type { Worksheet } from './texts/worksheet.ts';

/** All data and texts of the site, loaded and checked. */
export interface Dataset {
  edition: Edition;
  register: Register;
  sources: readonly Source[];
  /** Claims of all sources by id. */
  claims: ReadonlyMap<string, Claim>;
  /** Contradictions between sources. */
  disagreements: readonly Disagreement[];
  /** Known errors of sources. */
  corrections: readonly Correction[];
  /** Statuses computed from the claims: all snapshots and the view across time. */
  history: History;
  /** The series, in order. */
  articles: readonly Article[];
  /** Texts outside the series. */
  pages: readonly Article[];
  /** Glossary, in alphabetical order of each language. */
  glossary: readonly Term[];
  /** Lessons with slides and worksheets of the same ids, in order. */
  lessons: readonly Lesson[];
  decks: readonly Deck[];
  worksheets: readonly Worksheet[];
  /** Claims on the cards of the class activity, in printing order. */
  cards: readonly Claim[];
  /** From easy to hard. */
  quiz: readonly Question[];
  chartNotes: ChartNotes;
  communes: Boundaries;
  districts: Boundaries;
  context: Context;
}

/** Date of the last change of a text, `YYYY-MM-DD`. */
export function contentDate({
  articles,
  pages,
  lessons,
  decks,
  worksheets,
}: Pick<Dataset, 'articles' | 'pages' | 'lessons' | 'decks' | 'worksheets'>): string {
  return newestUpdate([...articles, ...pages, ...lessons, ...decks, ...worksheets]);
}
