import { s } from 'hastscript';
import type { PagePlan } from '../domain/places/page-limits.ts';
import type { Locale } from '../domain/locale.ts';
import type { SnapshotView } from '../domain/status/snapshot-view.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';

const COLUMNS = 26;
const PITCH = WIDTH / COLUMNS;
const SIDE = 9;

/** One square per commune (or per several, if there are many): named and implementing, implementing somewhere, not implementing somewhere. */
export function drawSquares(
  { snapshot, tallies }: SnapshotView,
  { communesPerSquare: each }: PagePlan,
  locale: Locale,
): DrawnChart {
  const t = messages(locale);
  const tally = tallies.commune;
  const parts = [
    ['stated', tally.stated.implementing],
    ['hidden', tally.hiddenImplementing],
    ['not', tally.notImplementing],
  ] as const;
  const words = t.home.chart({
    stated: tally.stated.implementing,
    hidden: tally.hiddenImplementing,
    not: tally.notImplementing,
    total: tally.units,
  });
  const drawn = parts.reduce((sum, [, count]) => sum + Math.round(count / each), 0);
  let next = 0;
  const content = parts.map(([part, count]) => {
    const d = Array.from({ length: Math.round(count / each) }, () => {
      const [column, row] = [next % COLUMNS, Math.floor(next / COLUMNS)];
      next += 1;
      return square(column * PITCH + 1.5, row * PITCH + 1.5, SIDE);
    }).join('');
    return s('path', { className: `squares-${part}`, d });
  });
  return {
    name: `squares.${snapshot.id}`,
    title: t.charts.squares.title(snapshot.name[locale], each),
    description: words.summary,
    width: WIDTH,
    height: Math.ceil(drawn / COLUMNS) * PITCH,
    content,
    key: parts
      .filter(([, count]) => count > 0)
      .map(([part]) => ({
        mark: s('path', { className: `squares-${part}`, d: square(5.5, 1.5, SIDE) }),
        words: words[part],
      })),
    claims: [snapshot.totals.commune.id],
    remark:
      each === 1
        ? t.charts.squares.remark
        : `${t.charts.squares.each(each)} ${t.charts.squares.remark}`,
    table: {
      head: [t.charts.squares.part, t.charts.units],
      rows: parts.map(([part, count]) => [t.charts.squares[part], count]),
    },
  };
}

const square = (x: number, y: number, side: number) =>
  `M${x.toFixed(1)} ${y.toFixed(1)}h${side}v${side}h-${side}z`;
