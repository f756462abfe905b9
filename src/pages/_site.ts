import type { Article } from '../domain/article.ts';
import type { Locale } from '../domain/locale.ts';
import { PLAIN_CHARTS } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { SnapshotView } from '../domain/snapshot-view.ts';
import { loadDataset } from '../load/dataset.ts';
import { type Drawing, drawMap } from '../map/drawing.ts';

/** What pages are made of: the checked data, the default snapshot, and the drawing. */
export interface Site {
  dataset: Dataset;
  view: SnapshotView;
  drawing: Drawing;
}

let site: Site | undefined;

/** Loads the project once for all pages. A build runs in the project's root. */
export function loadSite(): Site {
  if (!site) {
    const dataset = loadDataset(process.cwd());
    site = { dataset, view: dataset.history.default, drawing: drawMap(dataset) };
  }
  return site;
}

/** Static paths of the articles in one language. */
export function articlePaths(
  locale: Locale,
): { params: { slug: string }; props: { article: Article } }[] {
  return loadSite()
    .dataset.articles.filter((article) => article.locale === locale)
    .map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

/** Names of the charts that pages show, and offer as files. */
export function chartsShown(): string[] {
  const { articles, pages, history } = loadSite().dataset;
  const dates = history.views.map(({ snapshot }) => snapshot.id);
  return [
    ...new Set([
      ...PLAIN_CHARTS,
      'map.2019-08.commune',
      'map.2019-08.district',
      'map.ever.commune',
      'map.2019-08.commune.893',
      'map.2018-2019.commune.883',
      ...dates.flatMap((at) => [`squares.${at}`, `bounds.${at}`]),
      ...[...articles, ...pages].flatMap(({ charts }) => charts),
    ]),
  ];
}
