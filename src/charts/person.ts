import { s } from 'hastscript';
import type { Dataset } from '../domain/dataset.ts';
import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/words/messages.ts';
import { type DrawnChart, WIDTH } from './drawn-chart.ts';
import { LINE, textLines, wrap } from './text.ts';

const GAP = 22;
const PAD = 12;

/** One person's career into both posts and out of them, one box per step. */
export function drawPerson({ chartNotes }: Dataset, locale: Locale): DrawnChart {
  const t = messages(locale);
  let top = 1;
  const boxes = chartNotes.person.map(({ label, text }, index) => {
    const lines = wrap(text[locale], WIDTH - 2 * PAD - 28);
    const height = (lines.length + 1) * LINE + 2 * PAD - 4;
    const box = { label: label[locale], lines, top, height, number: index + 1 };
    top += height + GAP;
    return box;
  });
  return {
    name: 'person',
    title: t.charts.person.title,
    description: `${t.charts.person.description} ${boxes.map(({ number, label, lines }) => `${number}. ${label}: ${lines.join(' ')}.`).join(' ')}`,
    width: WIDTH,
    height: top - GAP + 1,
    folds: boxes.slice(1).map((box) => box.top - 1),
    content: boxes.flatMap(({ label, lines, top: y, height, number }, index) => [
      s('rect', { className: 'box', x: 1, y, width: WIDTH - 2, height, rx: 4 }),
      textLines([String(number)], { x: PAD + 4, y: y + PAD + 12, className: 'chart-strong' }),
      textLines([label], { x: PAD + 28, y: y + PAD + 12, className: 'chart-strong' }),
      textLines(lines, { x: PAD + 28, y: y + PAD + 12 + LINE }),
      ...(index < boxes.length - 1 ? [arrowDown(WIDTH / 2, y + height, GAP)] : []),
    ]),
    key: [],
    claims: chartNotes.person.map(({ claim }) => claim),
    remark: t.charts.person.remark,
    table: {
      head: [t.charts.person.step, t.charts.what],
      rows: boxes.map(({ label, lines }) => [label, lines.join(' ')]),
    },
  };
}

const arrowDown = (x: number, y: number, length: number) =>
  s('path', {
    className: 'arrow',
    d: `M${x} ${y + 2}V${y + length - 3}M${x - 5} ${y + length - 9}L${x} ${y + length - 3}L${x + 5} ${y + length - 9}`,
  });
