import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { type DrawnChart, WIDTH } from '../../src/charts/drawn-chart.ts';
import { SIZE, widthOf } from '../../src/charts/text.ts';
import { parseDateSpan } from '../../src/domain/claims/date-span.ts';
import { PLAIN_CHARTS } from '../../src/domain/texts/chart.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { unitsOf } from '../../src/domain/places/unit.ts';
import { dataset } from '../project.ts';

const names = [
  ...PLAIN_CHARTS,
  ...new Set(dataset.articles.flatMap(({ charts }) => charts)),
  'squares.2018',
  'squares.2020-10',
  'bounds.2018',
  'bounds.2020-10',
  'map.ever.district',
  'outline.commune',
  'grey.2018.commune',
  'grey.2019-08.commune',
  'grey.2019-08.district',
  'grey.2020-10.district',
  ...unitsOf(dataset.register, 'district').map(({ code }) => `outline.commune.${code}`),
];
const cases = [...new Set(names)].flatMap((name) => LOCALES.map((locale) => ({ name, locale })));

/** All elements of a kind in a drawing, with the translation of their groups. */
function elements(chart: DrawnChart, tagName: string): Element[] {
  const found: Element[] = [];
  for (const root of chart.content) {
    visit({ type: 'root', children: [root] }, 'element', (element: Element) => {
      if (element.tagName === tagName) found.push(element);
    });
  }
  return found;
}

/** The lines of a text with their extent, by the upper bound of widthOf. */
function linesOf(text: Element): { words: string; left: number; right: number; y: number }[] {
  const anchor = text.properties['textAnchor'];
  const size =
    { 'small-map-name': 13.5, 'paper-number': 12 }[
      [text.properties['className']].flat().join(' ').split(' ')[0] ?? ''
    ] ?? SIZE;
  let y = Number(text.properties['y']);
  return text.children.map((child) => {
    const words = child.type === 'text' ? child.value : toString(child as Element);
    if (child.type === 'element') y += Number(child.properties['dy']);
    const width = widthOf(words, size);
    const x = Number(text.properties['x']);
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { words, left, right: left + width, y };
  });
}

describe.each(cases)('$name in $locale', ({ name, locale }) => {
  let chart: DrawnChart;
  beforeAll(() => {
    chart = drawChart(name, dataset, locale);
  });

  test('has a title, a description and a table', () => {
    expect(chart.name).toBe(name);
    expect(chart.title).toMatch(/\p{L}/u);
    expect(chart.description.length).toBeGreaterThan(40);
    expect(chart.table.rows.length).toBeGreaterThan(0);
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.head.length);
    expect(`${chart.title} ${chart.description}`).not.toMatch(/undefined|NaN|\[object/);
    expect(toHtml(chart.content)).not.toMatch(/undefined|NaN/);
  });

  test('is based on existing claims', () => {
    expect(chart.claims.filter((id) => !dataset.claims.has(id))).toEqual([]);
    // A blank map states no status.
    if (!/^(map\.ever|outline)/.test(name)) expect(chart.claims.length).toBeGreaterThan(0);
  });

  test('keeps all text inside its frame', () => {
    for (const { words, left, right, y } of elements(chart, 'text').flatMap(linesOf)) {
      expect(left, words).toBeGreaterThanOrEqual(-6);
      expect(right, words).toBeLessThanOrEqual(WIDTH + 6);
      expect(y, words).toBeGreaterThan(8);
      expect(y, words).toBeLessThanOrEqual(chart.height + 1);
    }
  });

  test('has no overlapping text', () => {
    const lines = elements(chart, 'text').flatMap(linesOf);
    const touching = lines.flatMap((a, index) =>
      lines
        .slice(index + 1)
        .filter(
          (b) =>
            Math.abs(a.y - b.y) < 10 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4,
        )
        .map((b) => `${a.words} | ${b.words}`),
    );
    expect(touching).toEqual([]);
  });
});

test('both languages draw the same figures', () => {
  for (const name of names) {
    const [vi, en] = LOCALES.map((locale) =>
      drawChart(name, dataset, locale)
        .table.rows.flat()
        .filter((cell) => typeof cell === 'number'),
    );
    expect(vi, name).toEqual(en);
  }
});

test('the squares of each date are as many as the communes, and the table tells their kinds apart', () => {
  for (const { snapshot, tallies } of dataset.history.views) {
    const chart = drawChart(`squares.${snapshot.id}`, dataset, 'vi');
    const drawn = elements(chart, 'path').map(
      ({ properties }) => String(properties['d']).split('z').length - 1,
    );
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(tallies.commune.units);
    expect(chart.table.rows.map(([, count]) => count)).toEqual(drawn);
  }
});

test('progress draws the same count of another year as a report of its own', () => {
  const spans = (data: typeof dataset) =>
    toHtml(drawChart('progress', data, 'en').content).split('progress-span').length;
  const [id, claim] =
    [...dataset.claims].find(
      ([key]) => key === dataset.history.default.snapshot.totals.commune.id,
    ) ?? [];
  if (!id || !claim) throw new TypeError('no total');
  const again = { ...claim, id: `${id}-again`, asOf: parseDateSpan('2024-06') };
  const claims = new Map(dataset.claims).set(again.id, again);
  expect(spans({ ...dataset, claims })).toBe(spans(dataset) + 1);
});

test('progress separates targets from reports, and connects no figures by a line', () => {
  const chart = drawChart('progress', dataset, 'en');
  expect(elements(chart, 'circle')).toHaveLength(1);
  expect(elements(chart, 'rect')).toHaveLength(3);
  const kinds = new Set(chart.table.rows.map(([, figure, kind]) => `${figure} ${kind}`));
  expect(kinds).toEqual(
    new Set(['84/156 Reported', '119/156 Reported', '147/156 Reported', '156/156 Target']),
  );
  const lines = elements(chart, 'line').map(({ properties }) => properties);
  for (const { className, x1, x2, y1, y2 } of lines)
    expect(x1 === x2 || y1 === y2, String(className)).toBe(true);
});

test('the map draws exactly the units that a source names', () => {
  const chart = drawChart('map.2019-08.commune', dataset, 'vi');
  const drawn = elements(chart, 'path').flatMap(({ properties }) => properties['dataUnit'] ?? []);
  const named = [...dataset.history.default.statuses]
    .filter(([code, { status }]) => code.length === 5 && status !== 'not-named')
    .map(([code]) => code);
  expect(drawn).toEqual(named);
});

test('the map for copiers has the same units in patterns, and no colours', () => {
  for (const { snapshot, statuses } of dataset.history.views) {
    const chart = drawChart(`grey.${snapshot.id}.commune`, dataset, 'vi');
    const shapes = elements(chart, 'path').filter(({ properties }) => properties['dataUnit']);
    const looks = new Map<string, Set<string>>();
    for (const { properties } of shapes) {
      const value = statuses.get(String(properties['dataUnit']));
      const look = String(properties['fill'] ?? properties['className']);
      const of = `${value?.status} ${value?.basis}`;
      looks.set(of, (looks.get(of) ?? new Set()).add(look));
    }
    const named = [...statuses].filter(
      ([code, { status }]) => code.length === 5 && status !== 'not-named',
    );
    expect(shapes.map(({ properties }) => properties['dataUnit'])).toEqual(
      named.map(([code]) => code),
    );
    const all = [...looks.values()].flatMap((set) => [...set]);
    expect(all).toHaveLength(looks.size);
    expect(new Set(all).size).toBe(looks.size);
    const key = chart.key.reduce((sum, { words }) => sum + Number(words.split(':').at(-1)), 0);
    expect(key).toBe(156);
    for (const { mark } of chart.key) {
      const html = toHtml(mark);
      const [, used] = /fill="url\(#([^)]+)\)"/.exec(html) ?? [];
      if (used) expect(html).toContain(`id="${used}"`);
    }
  }
});

test('the blank map of a district numbers its communes in the order of the register', () => {
  const chart = drawChart('outline.commune.889', dataset, 'vi');
  const names = unitsOf(dataset.register, 'commune', '889').map(({ name }) => name.vi);
  expect(chart.table.rows.map(([number]) => number)).toEqual(names.map((_, index) => index + 1));
  for (const [index, name] of names.entries()) expect(chart.key[index]?.words).toContain(name);
  expect(elements(chart, 'text').map((text) => toString(text))).toEqual(
    names.map((_, index) => String(index + 1)),
  );
});

test('the map beside a text contains outlines of the places in it', () => {
  const chart = drawChart('map.2019-08.commune', dataset, 'vi', ['889', '30598']);
  const spots = elements(chart, 'g').filter(({ properties }) => properties['dataSpot']);
  expect(spots.map(({ properties }) => properties['dataSpot'])).toEqual(['889', '30598']);
  for (const spot of spots) expect(toHtml(spot)).toMatch(/(<path[^>]* d="M.{20,}){2}/);
});

test('the successors add up to the register, and to the number reported in 2025', () => {
  const chart = drawChart('successors', dataset, 'en');
  const before = chart.table.rows.reduce((sum, [, count]) => sum + Number(count), 0);
  expect(before).toBe(156);
  const trial = dataset.claims.get('cong-an-giang-2025-06#trial');
  expect(trial?.quote).toMatch(/\b54 /);
  expect(chart.description).toContain('became 54 ');
});

test('an unknown chart throws', () => {
  expect(() => drawChart('pie', dataset, 'en')).toThrow('no chart "pie"');
});

test('a chart of bounds says why a minimum is lower than at the date before, and frames only what ends short', () => {
  const drawn = (at: string) => drawChart(`bounds.${at}`, dataset, 'vi');
  const words = (chart: DrawnChart) => elements(chart, 'text').map((text) => toString(text));
  const later = words(drawn('2020-10'));
  // Long Xuyên falls from 13 and Châu Đốc from 1, since October 2020 has a total and no names there.
  for (const range of ['4–13*', '0–7*']) expect(later).toContain(range);
  expect(later).toContain('9–18');
  expect(later.at(-1)).toContain('Thấp hơn tháng 8.2019');
  expect(words(drawn('2019-08')).join(' ')).not.toContain('*');
  const keys = (at: string) => drawn(at).key.map((entry) => entry.words);
  expect(keys('2020-10')).not.toContain('tổng số xã');
});
