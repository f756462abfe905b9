import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { shareGeometry } from '../../../src/components/prose/share-geometry.ts';
import { dataset } from '../../project.ts';

const maps = ['map.2019-08.commune', 'map.ever.commune', 'progress'].map((name) =>
  drawChart(name, dataset, 'vi'),
);

test('shared outlines are included once, and each chart looks the same', () => {
  const { charts, shared } = shareGeometry(maps);
  const outlines = new Map(
    shared.map(({ properties }) => [`#${String(properties['id'])}`, String(properties['d'])]),
  );
  expect(outlines.size).toBeGreaterThan(2);
  const whole = (content: (typeof charts)[number]['content']) =>
    toHtml(content, { space: 'svg' }).replace(/<use([^>]*) href="(#[^"]+)"/g, (_, rest, id) => {
      const d = outlines.get(String(id));
      return `<path${String(rest)} d="${d}"`;
    });
  const paths = (html: string) => [...html.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
  charts.forEach(({ content }, index) => {
    expect(paths(whole(content))).toEqual(paths(toHtml(maps[index]?.content ?? [])));
  });
  const weight = (all: readonly { content: (typeof charts)[number]['content'] }[]) =>
    all.reduce((sum, { content }) => sum + toHtml(content).length, 0);
  expect(weight(charts) + toHtml(shared).length).toBeLessThan(weight(maps) * 0.8);
});

test('a single chart is unchanged', () => {
  const [map] = maps;
  if (!map) throw new Error('no map');
  expect(shareGeometry([map])).toEqual({ charts: [map], shared: [] });
});
