import type { Article } from '../domain/texts/article.ts';
import type { Lesson } from '../domain/texts/lesson.ts';
import type { Locale } from '../domain/locale.ts';
import type { SourcePart } from '../domain/claims/claim.ts';
import { partsOf } from '../domain/claims/source-part.ts';
import { PLAIN_CHARTS } from '../domain/texts/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { SnapshotView } from '../domain/status/snapshot-view.ts';
import { PAGE_IDS } from '../domain/texts/page.ts';
import { type Unit, unitsOf } from '../domain/places/unit.ts';
import {
  articlePath,
  lessonPath,
  partSegment,
  pathOf,
  placePath,
  placeSlug,
  slidesPath,
  sourcesPath,
} from '../i18n/routes.ts';
import { loadDataset } from '../load/dataset.ts';
import { DataError, type Fault } from '../load/fault.ts';
import { dataRoot } from '../load/root.ts';
import { type Drawing, drawMap } from '../map/drawing.ts';
import { projectVersion } from './version.ts';

/** Data of all pages: the checked data set, the default snapshot, and the drawing. */
export interface Site {
  dataset: Dataset;
  view: SnapshotView;
  drawing: Drawing;
  /** Of the project and its data. */
  version: string;
  /** Faults that the preview tolerates and a build rejects; empty in a build. */
  warnings: readonly Fault[];
}

/** Result of reading the edition: the data of all pages, or its faults. */
export type Reading = Site | DataError;

let reading: Reading | undefined;

/**
 * Loads the edition once for all pages. The dev server reloads this module, and everything derived from it, when
 * the data change.
 * @throws DataError listing all faults
 */
export function loadSite(): Site {
  const known = readSite();
  if (known instanceof DataError) throw known;
  return known;
}

/** Loads the edition, with faults as a value; a broken edition is not read again until it changes. */
export function readSite(): Reading {
  reading ??= makeSite();
  return reading;
}

function makeSite(): Reading {
  const warnings: Fault[] = [];
  try {
    const dataset = loadDataset(dataRoot(), import.meta.env.DEV ? { warnings } : {});
    return {
      dataset,
      view: dataset.history.default,
      drawing: drawMap(dataset),
      version: projectVersion(process.cwd()),
      warnings,
    };
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}

/** Static paths of the articles in one language. */
export function articlePaths(
  locale: Locale,
): { params: { slug: string }; props: { article: Article } }[] {
  return loadSite()
    .dataset.articles.filter((article) => article.locale === locale)
    .map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

/** Names of the charts on pages, which are also offered as files. */
export function chartsShown(): string[] {
  const { articles, pages, lessons, history } = loadSite().dataset;
  const dates = history.views.map(({ snapshot }) => snapshot.id);
  return [
    ...new Set([
      ...PLAIN_CHARTS,
      ...dates.flatMap((at) => [`squares.${at}`, `bounds.${at}`]),
      ...[...articles, ...pages, ...lessons].flatMap(({ charts }) => charts),
    ]),
  ];
}

/** Paths of all listed pages in both languages, from the site's root. */
export function pathPairs(): Record<Locale, string>[] {
  const { articles, lessons, register } = loadSite().dataset;
  const pair = (of: (locale: Locale) => string) => ({ vi: of('vi'), en: of('en') });
  return [
    ...PAGE_IDS.filter((page) => page !== 'embed').map((page) =>
      pair((locale) => pathOf(page, locale)),
    ),
    ...articles
      .filter(({ locale }) => locale === 'vi')
      .map(({ id }) =>
        pair((locale) => {
          const article = articles.find((one) => one.id === id && one.locale === locale);
          return articlePath(locale, article?.slug ?? '');
        }),
      ),
    ...laterParts().map((part) => pair((locale) => sourcesPath(locale, part))),
    ...unitsOf(register, 'district').map((district) =>
      pair((locale) => placePath(locale, district, register)),
    ),
    ...lessons
      .filter(({ locale }) => locale === 'vi')
      .flatMap(({ id }) =>
        [lessonPath, slidesPath].map((path) =>
          pair((locale) =>
            path(locale, lessons.find((one) => one.id === id && one.locale === locale)?.slug ?? ''),
          ),
        ),
      ),
  ];
}

/** Static paths of the lessons, or of their slides, in one language. */
export function lessonPaths(
  locale: Locale,
): { params: { slug: string }; props: { lesson: Lesson } }[] {
  return loadSite()
    .dataset.lessons.filter((lesson) => lesson.locale === locale)
    .map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}

/** Static paths of the list of sources, from its second part on. */
export function laterSourceParts(
  locale: Locale,
): { params: { part: string }; props: { at: number } }[] {
  return laterParts().map((part) => ({
    params: { part: partSegment(locale, part).slice(0, -1) },
    props: { at: part.index },
  }));
}

/** The parts of the list of sources, from the second one on. */
function laterParts(): SourcePart[] {
  const [, ...later] = partsOf(loadSite().dataset.sources);
  return later.map(({ part }) => part);
}

/** Static paths of the districts' pages, the same in both languages. */
export function placePaths(): { params: { slug: string }; props: { district: Unit } }[] {
  const { register } = loadSite().dataset;
  return unitsOf(register, 'district').map((district) => ({
    params: { slug: placeSlug(district, register) },
    props: { district },
  }));
}
