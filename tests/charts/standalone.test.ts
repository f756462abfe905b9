import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { standaloneStyle, standaloneSvg } from '../../src/charts/standalone.ts';
import { unitOf } from '../../src/domain/places/unit.ts';
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

test.each([
  'map.2019-08.commune',
  'map.2020-10.district',
  'snapshots',
  'squares.2019-08',
  'bounds.2020-10',
  ...PLAIN_CHARTS,
])('the file of %s carries its look in attributes of each element, without rules', (name) => {
  const svg = standaloneSvg(
    drawChart(name, dataset, 'vi'),
    'vi',
    editionWords(dataset, 'vi'),
    [],
    style,
  );
  const $ = load(svg, { xml: true });
  expect(svg).not.toMatch(/<style|\sclass=|paint-order|\dpx"/);
  for (const text of $('text')) {
    for (const attribute of ['fill', 'font-size', 'font-family'])
      expect($(text).attr(attribute), $(text).text()).toBeTruthy();
    // A halo is a text of its own, behind.
    if ($(text).attr('stroke')) expect($(text).next().text()).toBe($(text).text());
  }
  // Nothing is left to the programs' black.
  for (const shape of $('path, rect, circle').not('defs *'))
    expect($(shape).attr('fill') ?? $(shape).attr('stroke'), $.html(shape)).toBeTruthy();
});

test('in a file, units have the colour of their status, and those of older sources its dots', () => {
  const svg = standaloneSvg(
    drawChart('map.2019-08.commune', dataset, 'vi'),
    'vi',
    editionWords(dataset, 'vi'),
    [],
    style,
  );
  const $ = load(svg, { xml: true });
  const implementing = light.get('--implementing');
  expect($(`path[data-basis=stated][fill="${implementing}"]`)).toHaveLength(27);
  // Names on dark fills are light.
  const nameOf = (text: string) =>
    $('text')
      .filter((_, one) => $(one).text() === text)
      .last();
  expect(nameOf('Châu Phú').attr('fill')).toBe(light.get('--map-land'));
  expect(nameOf('Tri Tôn').attr('fill')).toBe(light.get('--ink'));
  const older = $('[data-basis=carried]');
  expect(older.attr('fill')).toBe(implementing);
  const dots = $(`path[stroke-linecap=round][stroke="${light.get('--map-land')}"]`);
  expect(dots.attr('d')?.match(/M\d+ \d+h0/g)?.length).toBeGreaterThan(3);
});

test.each(['map.2020-10.commune', 'map.2019-08.commune.893', 'snapshots'])(
  'programs that know less of patterns than browsers draw the hatch and dots of %s alike',
  (name) => {
    const chart = drawChart(name, dataset, 'vi');
    const svg = standaloneSvg(chart, 'vi', editionWords(dataset, 'vi'), [], style);
    // LibreOffice ignores that a pattern is turned, and makes all of a pattern paler.
    expect(svg).not.toMatch(/<pattern/i);
    const $ = load(svg, { xml: true });
    const hatch = $(`path[stroke="${light.get('--hatch')}"][clip-path]`);
    expect(hatch.length).toBeGreaterThan(0);
    expect($('clipPath')).toHaveLength(1);
    expect(hatch.attr('clip-path')).toBe(`url(#${$('clipPath').attr('id')})`);
  },
);

test('the drawing of a district has no path without points and none far outside, of which resvg dies', () => {
  const district = 'map.2019-08.commune.883';
  const svg = standaloneSvg(
    drawChart(district, dataset, 'vi'),
    'vi',
    editionWords(dataset, 'vi'),
    [],
    style,
  );
  expect(svg).not.toMatch(/ d=""/);
  const drawn = new Set(
    load(svg, { xml: true })('[data-unit]')
      .map((_, one) => one.attribs['data-unit'] ?? '')
      .get(),
  );
  // All of the district, its neighbours, but none from the other end of the province.
  expect([...drawn].filter((code) => unitOf(dataset.register, code).parent === '883')).toHaveLength(
    13,
  );
  expect(drawn.size).toBeLessThan(20);
});

test('what files leave as it is, pages and other files still have', () => {
  const chart = drawChart('grey.2019-08.commune', dataset, 'vi');
  standaloneSvg(chart, 'vi', editionWords(dataset, 'vi'), [], style);
  expect(JSON.stringify(chart.content)).toContain('grey-ink');
});

test('a custom property without a value throws', () => {
  expect(() =>
    standaloneStyle('@layer components { .a { fill: var(--nothing); } }', light),
  ).toThrow('tokens.css has no --nothing');
});
