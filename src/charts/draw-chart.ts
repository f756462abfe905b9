import { chartsByName } from '../domain/texts/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { pagePlan } from '../domain/places/page-limits.ts';
import { type SnapshotView, viewAt } from '../domain/status/snapshot-view.ts';
import { drawBounds } from './bounds.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { drawElsewhere } from './elsewhere.ts';
import { drawGreyMap } from './grey-map.ts';
import { drawMapChart } from './map.ts';
import { drawOffices } from './offices.ts';
import { drawOutline } from './outline.ts';
import { drawPerson } from './person.ts';
import { drawPosts } from './posts.ts';
import { drawProgress } from './progress.ts';
import { drawSnapshots } from './snapshots.ts';
import { drawSquares } from './squares.ts';
import { drawSuccessors } from './successors.ts';
import { drawTimeline } from './timeline.ts';

/**
 * Draws a chart by its name (see domain/texts/chart.ts) in one language.
 * @param spots Codes of units in the text beside a map; their outlines are included, to be highlighted.
 * @throws RangeError for an unknown name; names in texts are checked on loading.
 */
export function drawChart(
  name: string,
  dataset: Dataset,
  locale: Locale,
  spots: readonly string[] = [],
): DrawnChart {
  const chart = chartsByName(dataset.register, dataset.history).get(name);
  switch (chart?.kind) {
    case 'offices':
      return drawOffices(dataset, locale);
    case 'timeline':
    case 'mergers':
      return drawTimeline(dataset, chart.kind, locale);
    case 'progress':
      return drawProgress(dataset, locale);
    case 'snapshots':
      return drawSnapshots(dataset, locale);
    case 'posts':
      return drawPosts(dataset, locale);
    case 'person':
      return drawPerson(dataset, locale);
    case 'elsewhere':
      return drawElsewhere(dataset, locale);
    case 'successors':
      return drawSuccessors(dataset, locale);
    case 'squares':
      return drawSquares(shownAt(dataset, chart.at), pagePlan(dataset.register), locale);
    case 'bounds':
      return drawBounds(dataset.history, shownAt(dataset, chart.at), locale);
    case 'map':
      return drawMapChart(dataset, chart, locale, spots);
    case 'outline':
      return drawOutline(dataset, chart.district, locale);
    case 'grey':
      return drawGreyMap(dataset, shownAt(dataset, chart.at), chart.level, locale);
    case undefined:
      throw new RangeError(`no chart ${JSON.stringify(name)}`);
  }
}

function shownAt({ history }: Dataset, at: string): SnapshotView {
  return viewAt(history, at) ?? history.default;
}
