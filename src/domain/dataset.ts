import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { type Article, newestUpdate } from './texts/article.ts';
import type { ChartNotes } from './texts/chart-notes.ts';
import type { Claim, Disagreement, Source } from './claims/claim.ts';
import type { Deck } from './texts/deck.ts';
import type { Edition } from './edition.ts';
import type { Term } from './texts/glossary.ts';
import type { Lesson } from './texts/lesson.ts';
import type { Question } from './texts/quiz.ts';
import type { History } from './status/snapshot-view.ts';
import type { Register } from './places/unit.ts';
import type { Worksheet } from './texts/worksheet.ts';

export type Boundaries = FeatureCollection<Polygon | MultiPolygon, { code: string }>;

/** Rivers, borders and names around the province, for orientation. */
export interface ContextProperties {
  kind: 'border' | 'country-border' | 'river' | 'neighbour';
  name_vi?: string;
  name_en?: string;
}
export type Context = FeatureCollection<LineString | MultiLineString | Point, ContextProperties>;

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
