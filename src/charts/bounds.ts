import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Locale } from '../domain/locale.ts';
import type { History, SnapshotView } from '../domain/status/snapshot-view.ts';
import { formatRange } from '../domain/status/count-bounds.ts';
import { boundsAt, type BoundsInWords } from '../i18n/sentences/bounds.ts';
import { fullName } from '../i18n/format.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { LINE, round, textLines, widthOf, wrap } from './text.ts';

const ROW = 27;
const BAR = 16;
const RIGHT = 48;

/**
 * Per district at a date: named communes, the bounds from the totals, and all communes. Where a minimum is lower
 * than at the date before, a note says why.
 */
export function drawBounds(history: History, view: SnapshotView, locale: Locale): DrawnChart {
  const t = messages(locale);
  const { id, name, totals } = view.snapshot;
  const rows = boundsAt(view, locale);
  const before = history.views[history.views.indexOf(view) - 1];
  const least = new Map(before?.bounds.map(({ district, min }) => [district.code, min]));
  const fell = rows.filter(({ district, min }) => min < (least.get(district.code) ?? 0));
  const note = before && t.charts.bounds.fell(before.snapshot.name[locale], name[locale]);
  return {
    ...drawBars(
      rows,
      ({ district }) => district.name.vi,
      locale,
      note ? { rows: fell, note } : undefined,
    ),
    name: `bounds.${id}`,
    title: t.map.boundsTitle(name[locale]),
    description: t.bounds.summary({
      when: name[locale],
      rows: rows.map((row) => t.bounds.row({ ...row, name: row.district.name.vi })).join('; '),
    }),
    claims: [totals.commune.id],
    table: tableOf(rows, t.bounds.district, ({ district }) => fullName(district, locale), locale),
  };
}

/** One bar per row, with a key; some rows with an asterisk that a note explains. */
function drawBars(
  rows: readonly BoundsInWords[],
  labelOf: (row: BoundsInWords) => string,
  locale: Locale,
  marked?: { rows: readonly BoundsInWords[]; note: string },
): Pick<DrawnChart, 'width' | 'height' | 'content' | 'key' | 'remark'> {
  const t = messages(locale);
  const left = Math.max(...rows.map((row) => widthOf(labelOf(row)))) + 8;
  const longest = Math.max(...rows.map(({ units }) => units));
  const x = scaleLinear([0, longest], [left, WIDTH - RIGHT]);
  const bar = (part: string, from: number, to: number, y: number) =>
    s('rect', {
      className: `bounds-${part}`,
      x: round(x(from)),
      y,
      width: round(x(to) - x(from)),
      height: BAR,
    });
  const noted = marked && marked.rows.length > 0 ? marked : undefined;
  const bottom = rows.length * ROW + 4;
  const lines = noted ? wrap(`* ${noted.note}`, WIDTH) : [];
  /** Bars that end before the last commune; elsewhere the frame of the bar cannot be seen. */
  const isShort = rows.some(({ max, units }) => max < units);
  const bars = rows.flatMap((row, index) => {
    const { units, named, min, max } = row;
    const y = index * ROW + 4;
    return [
      textLines([labelOf(row)], { x: left - 8, y: y + 13, anchor: 'end' }),
      bar('units', 0, units, y),
      bar('most', min, max, y),
      bar('least', 0, min, y),
      bar('named', 0, named, y),
      textLines([`${formatRange(row)}${noted?.rows.includes(row) ? '*' : ''}`], {
        x: x(units) + 5,
        y: y + 13,
      }),
    ].filter((element) => element.properties['width'] !== 0);
  });
  return {
    width: WIDTH,
    height: bottom + (lines.length > 0 ? lines.length * LINE + 4 : 0),
    content: [
      ...bars,
      ...(lines.length > 0
        ? [textLines(lines, { x: 0, y: bottom + LINE, className: 'chart-quiet' })]
        : []),
    ],
    key: (['named', 'least', 'most', ...(isShort ? (['units'] as const) : [])] as const).map(
      (part) => ({
        mark: s('rect', { className: `bounds-${part}`, x: 1, y: 1, width: 18, height: 10 }),
        words: t.bounds.key[part],
      }),
    ),
    remark: t.charts.bounds.remark,
  };
}

function tableOf(
  rows: readonly BoundsInWords[],
  first: string,
  nameOf: (row: BoundsInWords) => string,
  locale: Locale,
): DrawnChart['table'] {
  const t = messages(locale).bounds;
  return {
    head: [first, t.units, t.named, t.least, t.most, t.why],
    rows: rows.map((row) => [nameOf(row), row.units, row.named, row.min, row.max, row.words]),
  };
}
