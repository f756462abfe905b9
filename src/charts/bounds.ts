import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Locale } from '../domain/locale.ts';
import type { SnapshotView } from '../domain/snapshot-view.ts';
import { fullName } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { round, textLines } from './text.ts';

const ROW = 27;
const BAR = 16;
const LEFT = 98;
const RIGHT = 48;

/** For each district: communes stated, the least and the most that the totals allow, and all. */
export function drawBounds({ snapshot, bounds }: SnapshotView, locale: Locale): DrawnChart {
  const t = messages(locale);
  const { name, totals } = snapshot;
  const total = totals.commune.value;
  const rows = bounds.map(({ district, group, min, max, because }) => ({
    name: fullName(district, locale),
    short: district.name.vi,
    units: group.units,
    named: group.implementing,
    min,
    max,
    why: t.bounds.text({ min, max, because, units: group.units, total }),
  }));
  const longest = Math.max(...rows.map(({ units }) => units));
  const x = scaleLinear([0, longest], [LEFT, WIDTH - RIGHT]);
  const bar = (part: string, from: number, to: number, y: number) =>
    s('rect', {
      className: `bounds-${part}`,
      x: round(x(from)),
      y,
      width: round(x(to) - x(from)),
      height: BAR,
    });
  return {
    name: `bounds.${snapshot.id}`,
    title: t.map.boundsTitle(name[locale]),
    description: t.bounds.summary({
      when: name[locale],
      rows: rows.map((row) => t.bounds.row({ ...row, name: row.short })).join('; '),
    }),
    width: WIDTH,
    height: rows.length * ROW + 4,
    content: rows.flatMap(({ short, units, named, min, max }, index) => {
      const y = index * ROW + 4;
      return [
        textLines([short], { x: LEFT - 8, y: y + 13, anchor: 'end' }),
        bar('units', 0, units, y),
        bar('most', min, max, y),
        bar('least', 0, min, y),
        bar('named', 0, named, y),
        textLines([min === max ? String(min) : `${min}–${max}`], { x: x(units) + 5, y: y + 13 }),
      ].filter((element) => element.properties['width'] !== 0);
    }),
    key: (['named', 'least', 'most', 'units'] as const).map((part) => ({
      mark: s('rect', { className: `bounds-${part}`, x: 1, y: 1, width: 18, height: 10 }),
      words: t.bounds.key[part],
    })),
    claims: [totals.commune.id],
    remark: t.charts.bounds.remark,
    table: {
      head: [
        t.bounds.district,
        t.bounds.units,
        t.bounds.named,
        t.bounds.least,
        t.bounds.most,
        t.bounds.why,
      ],
      rows: rows.map((row) => [row.name, row.units, row.named, row.min, row.max, row.why]),
    },
  };
}
