import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { standaloneStyle, standaloneSvg } from '../../src/charts/standalone.ts';
import { PLAIN_CHARTS } from '../../src/domain/texts/chart.ts';
import { propertiesOf } from '../../src/styles/palette.ts';
import { editionWords } from '../../src/i18n/words/edition-words.ts';
import { dataset } from '../project.ts';

const read = (file: string) => readFileSync(`src/styles/${file}`, 'utf8');
const light = propertiesOf(read('tokens.css'), 'light');
const style = standaloneStyle(read('charts.css'), light);

test.each(PLAIN_CHARTS)('the file of %s has no external references', (name) => {
  const chart = drawChart(name, dataset, 'vi');
  const svg = standaloneSvg(chart, 'vi', editionWords(dataset, 'vi'), ['Báo Tin tức'], style);
  expect(svg).not.toMatch(/var\(|color-mix|@layer|undefined|NaN/);
  const $ = load(svg, { xml: true });
  expect($('svg > title').text()).toBe(chart.title);
  expect($('svg > desc').text()).toBe(chart.description);
  expect($('svg > text').text().replace(/\s+/g, ' ')).toContain('Báo Tin tức');
  expect($('[href]')).toHaveLength(0);
  for (const fill of $('[fill^=url]'))
    expect($(`[id="${$(fill).attr('fill')?.slice(5, -1)}"]`)).toHaveLength(1);
});

test('a file has exactly the CSS rules that its drawing needs', () => {
  const svg = standaloneSvg(
    drawChart('offices', dataset, 'vi'),
    'vi',
    editionWords(dataset, 'vi'),
    [],
    style,
  );
  const $ = load(svg, { xml: true });
  const rules = $('style').text();
  expect(rules).toContain('.chart-drawing text');
  expect(rules).toContain('.file-foot');
  expect(rules).not.toContain('.squares-stated');
  for (const [, name = ''] of rules.matchAll(/\.([a-z][\w-]*)/g))
    expect($(`.${name}`).length, name).toBeGreaterThan(0);
});

test('a custom property without a value throws', () => {
  expect(() =>
    standaloneStyle('@layer components { .a { fill: var(--nothing); } }', light),
  ).toThrow('tokens.css has no --nothing');
});
