import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { unitsOf } from '../domain/places/unit.ts';
import { STATUS_ORDER } from '../domain/status/status.ts';
import { statusName } from '../i18n/sentences/status-name.ts';
import { messages } from '../i18n/words/messages.ts';
import { drawSmallMap } from '../map/small-map.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { FINENESS, hatchArea, hatchMark, mapLayers, statusMark } from './map-layers.ts';
import { LINE, round, textLines, wrap } from './text.ts';

const GAP = 10;
const HEAD = 3 * LINE + 6;

/** One small map per snapshot: the total, and the units that can be named. */
export function drawSnapshots(dataset: Dataset, locale: Locale): DrawnChart {
  const t = messages(locale);
  const { register, history } = dataset;
  const side = (WIDTH - GAP * (history.views.length - 1)) / history.views.length;
  const small = drawSmallMap(dataset, side * FINENESS);
  const communes = unitsOf(register, 'commune');
  const shown = history.views.flatMap(({ statuses }) =>
    communes.flatMap(({ code }) => statuses.get(code) ?? []),
  );
  const views = history.views.map(({ snapshot, statuses, tallies }) => ({
    snapshot,
    statuses,
    when: snapshot.name[locale],
    total: tallies.commune.implementing,
    of: tallies.commune.units,
    named: communes.filter(({ code }) => statuses.get(code)?.status === 'implementing').length,
  }));
  return {
    name: 'snapshots',
    title: t.charts.snapshots.title,
    description: views
      .map(({ when, total, of, named }) => t.charts.snapshots.row(when, total, of, named))
      .join(' '),
    width: WIDTH,
    height: round(HEAD + small.height / FINENESS + LINE + 6),
    content: [
      hatchArea('snapshots', small.land),
      ...views.flatMap(({ when, total, of, named, statuses }, index) => {
        const x = index * (side + GAP);
        return [
          textLines(wrap(when, side), { x, y: 13 }),
          textLines([t.charts.ofTotal(total, of)], {
            x,
            y: 13 + 2 * LINE,
            className: 'chart-strong',
          }),
          s(
            'g',
            { transform: `translate(${round(x)} ${HEAD}) scale(${1 / FINENESS})` },
            mapLayers(small, communes, statuses, 'snapshots', locale, 'district'),
          ),
          textLines([t.charts.snapshots.named(named)], {
            x,
            y: HEAD + small.height / FINENESS + LINE,
          }),
        ];
      }),
    ],
    key: STATUS_ORDER.filter(([status, basis]) =>
      shown.some((value) => value.status === status && value.basis === basis),
    ).map(([status, basis]) => ({
      mark: basis ? statusMark(status, basis) : hatchMark(),
      words: statusName({ status, basis }, t),
    })),
    claims: views.map(({ snapshot }) => snapshot.totals.commune.id),
    remark: t.charts.map.remark,
    table: {
      head: [t.charts.date, t.charts.snapshots.counted, t.charts.snapshots.nameable],
      rows: views.map(({ when, total, of, named }) => [when, t.charts.ofTotal(total, of), named]),
    },
  };
}
