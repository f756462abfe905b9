import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { DateSpan } from '../domain/claims/date-span.ts';
import type { Locale } from '../domain/locale.ts';
import { formatDate } from '../i18n/format.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { round, textLines } from './text.ts';

const ROW = 20;
const BAR = 13;
const LEFT = 98;
const RIGHT = 30;

/**
 * Communes with the model in other provinces, as reported: one bar per figure, with its years; the latest
 * figure of a place is filled. No figure is of a single day.
 */
export function drawElsewhere({ chartNotes, claims }: Dataset, locale: Locale): DrawnChart {
  const t = messages(locale);
  let top = 0;
  const rows = chartNotes.elsewhere.map(({ place, points, ended }) => {
    const y = top;
    top += (points.length + (ended ? 2 : 1)) * ROW + 12;
    return {
      place: place[locale],
      ended,
      y,
      points: points.map(({ claim, value, when }) => {
        const asOf = claims.get(claim)?.asOf;
        const date = when === 'before' ? undefined : (when ?? asOf);
        return {
          claim,
          value,
          years: date ? yearsIn(date) : t.charts.elsewhere.before,
          when: date ? formatDate(date, locale) : t.charts.elsewhere.before,
        };
      }),
    };
  });
  const most = Math.max(...rows.flatMap(({ points }) => points.map(({ value }) => value)));
  const x = scaleLinear([0, most], [LEFT, WIDTH - RIGHT]);
  return {
    name: 'elsewhere',
    title: t.charts.elsewhere.title,
    description: `${t.charts.elsewhere.description} ${rows
      .map(
        ({ place, points, ended }) =>
          `${place}: ${points.map(({ value, when }) => `${value} (${when})`).join(', ')}${ended ? `, ${t.charts.elsewhere.ended} (${dateOf(ended)})` : ''}`,
      )
      .join('; ')}.`,
    width: WIDTH,
    height: top - 8,
    folds: rows.slice(1).map(({ y }) => y - 4),
    content: rows.flatMap(({ place, points, ended, y }) => [
      textLines([place], { x: 0, y: y + 14, className: 'chart-strong' }),
      ...points.flatMap(({ value, years }, index) => {
        const line = y + (index + 1) * ROW;
        return [
          textLines([years], { x: 0, y: line + 14, className: 'chart-quiet' }),
          s('rect', {
            className: index === points.length - 1 ? 'elsewhere-latest' : 'elsewhere-earlier',
            x: LEFT,
            y: line + 3,
            width: round(x(value) - LEFT),
            height: BAR,
          }),
          textLines([String(value)], { x: x(value) + 6, y: line + 14 }),
        ];
      }),
      ...(ended
        ? [
            textLines([yearsIn(claims.get(ended)?.asOf)], {
              x: 0,
              y: y + (points.length + 1) * ROW + 14,
              className: 'chart-quiet',
            }),
            textLines([t.charts.elsewhere.ended], {
              x: LEFT,
              y: y + (points.length + 1) * ROW + 14,
              className: 'chart-strong',
            }),
          ]
        : []),
    ]),
    key: [
      {
        mark: s('rect', { className: 'elsewhere-latest', x: 1, y: 1, width: 18, height: 10 }),
        words: t.charts.elsewhere.latest,
      },
      {
        mark: s('rect', { className: 'elsewhere-earlier', x: 1, y: 1, width: 18, height: 10 }),
        words: t.charts.elsewhere.earlier,
      },
    ],
    claims: [
      ...new Set(
        rows.flatMap(({ points, ended }) => [
          ...points.map(({ claim }) => claim),
          ...(ended ? [ended] : []),
        ]),
      ),
    ],
    table: {
      head: [t.charts.elsewhere.place, t.charts.date, t.charts.communes],
      rows: rows.flatMap(({ place, points, ended }) => [
        ...points.map(({ value, when }) => [place, when, value]),
        ...(ended
          ? [[place, dateOf(ended), t.charts.elsewhere.ended] satisfies (string | number)[]]
          : []),
      ]),
    },
  };

  function dateOf(id: string): string {
    const asOf = claims.get(id)?.asOf;
    return asOf ? formatDate(asOf, locale) : '';
  }
}

/** The possible years of a date: `2009–2010`. */
function yearsIn(date: DateSpan | undefined): string {
  const years = [date?.earliest, date?.latest].map((day) => day?.slice(0, 4) ?? '');
  return [...new Set(years)].join('–');
}
