import type { Element } from 'hast';
import { s } from 'hastscript';
import type { DrawnChart } from './drawn-chart.ts';

/** Gap between the columns, in units of the drawing. */
const GUTTER = 24;

/** Charts taller than this get two columns on landscape pages. */
const TALL = 400;

/** One column of a chart. */
export type ChartColumn = Pick<DrawnChart, 'width' | 'height' | 'content'>;

/** The columns of a chart for a landscape page: two of equal size for a tall chart with split points. */
export function columnsOf({ width, height, content, folds = [] }: DrawnChart): ChartColumn[] {
  if (height <= TALL || folds.length === 0) return [{ width, height, content }];
  const taller = (fold: number) => Math.max(fold, height - fold);
  const fold = folds.reduce((best, one) => (taller(one) < taller(best) ? one : best));
  const column = (from: number, to: number): ChartColumn => ({
    width,
    height: taller(fold),
    content: [
      s(
        'g',
        { transform: `translate(0 ${-from})` },
        content.filter((element) => {
          const top = topOf(element);
          return from <= top && top < to;
        }),
      ),
    ],
  });
  return [column(0, fold), column(fold, height)];
}

/** Top of an element. Charts with split points consist of texts, boxes and paths only. */
function topOf({ properties }: Element): number {
  const start = /^M[-\d.]+ ([-\d.]+)/.exec(String(properties['d'] ?? ''))?.[1];
  return Number(properties['y'] ?? start);
}

/** A chart with its columns side by side in one drawing. */
export function foldChart(chart: DrawnChart): DrawnChart {
  const columns = columnsOf(chart);
  const [first] = columns;
  if (!first || columns.length === 1) return chart;
  return {
    ...chart,
    width: columns.length * (first.width + GUTTER) - GUTTER,
    height: first.height,
    content: columns.map(({ content }, index): Element =>
      s('g', { transform: `translate(${index * (first.width + GUTTER)} 0)` }, content),
    ),
  };
}
