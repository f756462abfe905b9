import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { unitsOf } from '../domain/places/unit.ts';
import { fullName } from '../i18n/format.ts';
import { editionWords } from '../i18n/words/edition-words.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { round, textLines, widthOf } from './text.ts';

const ROW = 34;
const RIGHT = 34;

/** Per district: its communes of 2019, and the commune-level units of July 2025 that cover their area. */
export function drawSuccessors(dataset: Dataset, locale: Locale): DrawnChart {
  const { register, edition } = dataset;
  const t = messages(locale);
  const words = editionWords(dataset, locale);
  const parts = {
    before: t.charts.successors.before(words),
    after: t.charts.successors.after,
  };
  const rows = unitsOf(register, 'district').map((district) => {
    const communes = unitsOf(register, 'commune', district.code);
    const later = new Set(communes.flatMap(({ successors }) => successors.map(({ code }) => code)));
    return {
      name: fullName(district, locale),
      short: district.name.vi,
      before: communes.length,
      after: later.size,
    };
  });
  const all = new Set(
    unitsOf(register, 'commune').flatMap(({ successors }) => successors.map(({ code }) => code)),
  );
  const total = { before: unitsOf(register, 'commune').length, after: all.size };
  const left = Math.max(...rows.map(({ short }) => widthOf(short))) + 8;
  const x = scaleLinear([0, Math.max(...rows.map(({ before }) => before))], [left, WIDTH - RIGHT]);
  const bar = (part: string, value: number, y: number) =>
    s('rect', {
      className: `successors-${part}`,
      x: left,
      y,
      width: round(x(value) - left),
      height: 11,
    });
  return {
    name: 'successors',
    title: t.charts.successors.title(total.before, words),
    description: t.charts.successors.description(
      total,
      rows
        .map(({ short, before, after }) => t.charts.successors.row(short, before, after))
        .join('; '),
      words,
    ),
    width: WIDTH,
    height: rows.length * ROW,
    content: rows.flatMap(({ short, before, after }, index) => {
      const y = index * ROW + 3;
      return [
        textLines([short], { x: left - 8, y: y + 17, anchor: 'end' }),
        bar('before', before, y),
        bar('after', after, y + 13),
        textLines([String(before)], { x: x(before) + 5, y: y + 10 }),
        textLines([String(after)], { x: x(after) + 5, y: y + 25, className: 'chart-strong' }),
      ];
    }),
    key: (['before', 'after'] as const).map((part) => ({
      mark: s('rect', { className: `successors-${part}`, x: 1, y: 1, width: 18, height: 10 }),
      words: parts[part],
    })),
    claims: edition.claims.charts.successors,
    remark: t.charts.successors.remark(total.after),
    table: {
      head: [t.bounds.district, parts.before, parts.after],
      rows: rows.map(({ name, before, after }) => [name, before, after]),
    },
  };
}
