import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { capitalised, formatDate } from '../i18n/format.ts';
import { editionWords } from '../i18n/words/edition-words.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { yearsOf } from './progress.ts';
import { BOLD, LINE, round, SIZE, textLines, wrap } from './text.ts';

const AXIS = 50;
const TEXT = 78;
const GAP = 16;

/**
 * Rules and events in chronological order. Dots are on a linear scale of years, with leader lines to their
 * labels, which are spaced by their height.
 */
export function drawTimeline(
  dataset: Dataset,
  name: 'timeline' | 'mergers',
  locale: Locale,
): DrawnChart {
  const { chartNotes, claims } = dataset;
  const t = messages(locale);
  const lanes = {
    country: t.charts.timeline.country,
    province: editionWords(dataset, locale).province,
  };
  const moments = chartNotes.timeline
    .filter(({ charts }) => charts.includes(name))
    .flatMap(({ claim: id, lane, label }) => {
      const claim = claims.get(id);
      if (!claim) return [];
      // A date "no later than" a day is placed on that day.
      const [from, at] = yearsOf(claim.asOf);
      return [{ id, lane, words: label[locale], asOf: claim.asOf, at: from > 0 ? from : at }];
    })
    .sort((a, b) => a.at - b.at);

  let top = 20;
  const placed = moments.map((moment) => {
    const date = capitalised(formatDate(moment.asOf, locale));
    const dates = wrap(date, WIDTH - TEXT - 2, SIZE * BOLD);
    const lines = wrap(moment.words, WIDTH - TEXT - 2);
    const y = top;
    top += (dates.length + lines.length) * LINE + GAP;
    return { ...moment, date, dates, lines, y };
  });
  const height = top - GAP + 4;
  const first = Math.floor(placed[0]?.at ?? 0);
  const last = Math.ceil(placed.at(-1)?.at ?? 1);
  const y = scaleLinear([first, last], [14, height - 14]);
  const step = last - first > 12 ? 5 : 1;
  const ticks = y.ticks(Math.ceil((last - first) / step)).filter(Number.isInteger);

  return {
    name,
    title: t.charts[name].title,
    description: `${t.charts[name].description} ${placed.map(({ date, words }) => `${date}: ${words}`).join('; ')}.`,
    width: WIDTH,
    height,
    content: [
      s('line', { className: 'timeline-axis', x1: AXIS, x2: AXIS, y1: 8, y2: round(height - 8) }),
      ...ticks.map((year) =>
        textLines([String(year)], {
          x: AXIS - 10,
          y: y(year) + 5,
          anchor: 'end',
          className: 'timeline-year',
        }),
      ),
      ...placed.map(({ at, lane, y: line }) =>
        s('path', {
          className: `timeline-lead timeline-lead--${lane}`,
          d: `M${AXIS} ${round(y(at))}L${TEXT - 18} ${round(line - 5)}H${TEXT - 6}`,
        }),
      ),
      ...placed.map(({ at, lane }) =>
        s('circle', { className: `timeline-dot--${lane}`, cx: AXIS, cy: round(y(at)), r: 4.5 }),
      ),
      ...placed.flatMap(({ dates, lines, lane, y: line }) => [
        textLines(dates, { x: TEXT, y: line, className: `timeline-date--${lane}` }),
        textLines(lines, { x: TEXT, y: line + dates.length * LINE }),
      ]),
    ],
    key: (['country', 'province'] as const).map((lane) => ({
      mark: s('circle', { className: `timeline-dot--${lane}`, cx: 10, cy: 6, r: 4.5 }),
      words: lanes[lane],
    })),
    claims: placed.map(({ id }) => id),
    table: {
      head: [t.charts.date, t.charts.timeline.where, t.charts.what],
      rows: placed.map(({ date, lane, words }) => [date, lanes[lane], words]),
    },
  };
}
