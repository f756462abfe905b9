import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { CountClaim } from '../domain/claims/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DateSpan } from '../domain/claims/date-span.ts';
import type { Locale } from '../domain/locale.ts';
import { provinceOf, unitsOf } from '../domain/places/unit.ts';
import { formatDate } from '../i18n/format.ts';
import { editionWords } from '../i18n/words/edition-words.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { round, textLines } from './text.ts';

const HEIGHT = 250;
const [LEFT, RIGHT, TOP, BOTTOM] = [34, 14, 26, 30];

/**
 * Communes of the province reported to implement the model, each figure over its possible days, and targets
 * at their deadlines. Figures are not connected by lines.
 */
export function drawProgress(dataset: Dataset, locale: Locale): DrawnChart {
  const { claims, register } = dataset;
  const t = messages(locale);
  const province = provinceOf(register).code;
  const counts = [...claims.values()].filter(
    (claim): claim is CountClaim =>
      claim.kind === 'count' && claim.scope === province && claim.level === 'commune',
  );
  const when = ({ asOf, due, standing }: CountClaim) =>
    standing === 'target' ? (due ?? asOf) : asOf;
  const byTime = [...counts].sort((a, b) => (when(a).latest < when(b).latest ? -1 : 1));
  const total = unitsOf(register, 'commune').length;
  const years = byTime.map((claim) => yearsOf(when(claim)));
  const first = Math.floor(Math.min(...years.map(([from]) => from)));
  const last = Math.ceil(Math.max(...years.map(([, to]) => to)));
  const x = scaleLinear([first, last], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, total], [HEIGHT - BOTTOM, TOP]);
  const line = (className: string, x1: number, y1: number, x2: number, y2: number) =>
    s('line', { className, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) });

  const axis = [
    ...[...stepsTo(total), total].flatMap((value) => [
      line('chart-grid', LEFT, y(value), WIDTH - RIGHT, y(value)),
      textLines([String(value)], { x: LEFT - 6, y: y(value) + 5, anchor: 'end' }),
    ]),
    ...Array.from({ length: last - first }, (_, index) => first + index).map((year) =>
      textLines([String(year)], { x: x(year + 0.5), y: HEIGHT - 8, anchor: 'middle' }),
    ),
    ...Array.from({ length: last - first + 1 }, (_, index) =>
      line('chart-tick', x(first + index), y(0), x(first + index), y(0) + 6),
    ),
  ];
  const groups = sameCounts(byTime, when);
  const marks = groups.flatMap((same) => {
    const [claim] = same;
    const spans = same.map((one) => yearsOf(when(one)));
    const from = x(Math.min(...spans.map(([start]) => start)));
    const to = x(Math.max(...spans.map(([, end]) => end)));
    const at = y(claim.value);
    if (claim.standing === 'target') {
      return [
        s('circle', { className: 'progress-target', cx: round(to), cy: round(at), r: 6 }),
        textLines([t.charts.progress.target], {
          x: to,
          y: at - 12,
          anchor: 'end',
          className: 'progress-note',
        }),
      ];
    }
    const middle = (from + to) / 2;
    return [
      s('rect', {
        className: 'progress-span',
        x: round(from),
        y: round(at - 4),
        width: round(Math.max(8, to - from)),
        height: 8,
        rx: 4,
      }),
      textLines([String(claim.value)], {
        x: middle,
        y: at + 22,
        anchor: 'middle',
        className: 'chart-strong',
      }),
    ];
  });
  const ofTotal = (claim: CountClaim) => t.charts.ofTotal(claim.value, claim.of ?? total);
  return {
    name: 'progress',
    title: t.charts.progress.title,
    description: t.charts.progress.description(
      groups
        .map(([claim]) =>
          t.charts.progress[claim.standing === 'target' ? 'aim' : 'report'](
            ofTotal(claim),
            formatDate(when(claim), locale),
          ),
        )
        .join('; '),
      editionWords(dataset, locale),
    ),
    width: WIDTH,
    height: HEIGHT,
    content: [...axis, ...marks],
    key: [
      {
        mark: s('rect', { className: 'progress-span', x: 1, y: 2, width: 18, height: 8, rx: 4 }),
        words: t.charts.progress.spanKey,
      },
      {
        mark: s('circle', { className: 'progress-target', cx: 10, cy: 6, r: 5 }),
        words: t.charts.progress.targetKey,
      },
    ],
    claims: byTime.map(({ id }) => id),
    table: {
      head: [t.charts.date, t.charts.communes, t.charts.kind],
      rows: byTime.map((claim) => [
        formatDate(when(claim), locale),
        ofTotal(claim),
        claim.standing === 'target' ? t.charts.progress.target : t.charts.progress.reported,
      ]),
    },
  };
}

/** Round numbers from 0 in even steps, about three, that stay clear of the total at the top of the axis. */
function stepsTo(total: number): number[] {
  return scaleLinear([0, total], [0, 1])
    .ticks(3)
    .filter((value) => value <= 0.8 * total);
}

/** Days of a year in which the last day of a month is the 31st. */
const DAYS = 372;

/**
 * Counts in order of time, grouped: several sources may give one figure, or one target, for one date or for
 * dates that follow each other. The same figure of another time is another report.
 */
function sameCounts(
  counts: readonly CountClaim[],
  when: (claim: CountClaim) => DateSpan,
): [CountClaim, ...CountClaim[]][] {
  const groups: [CountClaim, ...CountClaim[]][] = [];
  for (const claim of counts) {
    const [from] = yearsOf(when(claim));
    const group = groups.find(
      (others) =>
        others[0].value === claim.value &&
        others[0].standing === claim.standing &&
        // The next day at the latest, in February, too.
        others.some((other) => from - yearsOf(when(other))[1] < 4.5 / DAYS),
    );
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** First and last possible moment of a date, in decimal years. */
export function yearsOf({ earliest, latest }: DateSpan): [from: number, to: number] {
  const part = (day: string, end: boolean) => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return year + (month - 1) / 12 + (date - (end ? 0 : 1)) / DAYS;
  };
  return [part(earliest, false), part(latest, true)];
}
