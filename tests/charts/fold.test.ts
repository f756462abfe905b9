import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { columnsOf, foldChart } from '../../src/charts/fold.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { dataset } from '../project.ts';

const all = LOCALES.flatMap((locale) =>
  ['offices', 'person', 'elsewhere'].map((name) => drawChart(name, dataset, locale)),
);

test('a tall chart gets two columns, with all its text once', () => {
  for (const chart of all) {
    const folded = foldChart(chart);
    expect(folded.width).toBeGreaterThan(2 * folded.height);
    const count = (content: typeof chart.content) =>
      content.map((element) => toString(element)).join('').length;
    expect(count(folded.content), chart.name).toBe(count(chart.content));
    for (const { content, height } of columnsOf(chart)) {
      expect(content[0]?.children.length, chart.name).toBeGreaterThan(0);
      expect(height).toBeLessThan(chart.height * 0.65);
    }
  }
});

test('a chart that is not tall is unchanged', () => {
  const chart = drawChart('progress', dataset, 'vi');
  expect(foldChart(chart)).toBe(chart);
  expect(columnsOf(chart)).toHaveLength(1);
});
