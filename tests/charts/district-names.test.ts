import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { WIDTH } from '../../src/charts/drawn-chart.ts';
import { FINENESS } from '../../src/charts/map-layers.ts';
import { chartsByName } from '../../src/domain/texts/chart.ts';
import { drawSmallMap } from '../../src/map/small-map.ts';
import { dataset } from '../project.ts';

const { register, history } = dataset;
/** Maps of charts and papers with the names of districts. */
const maps = [...chartsByName(register, history)].filter(
  ([name, { kind }]) =>
    kind === 'grey' || name === 'outline.commune' || (kind === 'map' && name.startsWith('map.')),
);

describe('on every map of a text or a paper', () => {
  test.each(maps.map(([name, chart]) => ({ name, chart })))(
    'each name of a district stands on its district: $name',
    ({ name, chart }) => {
      const within = 'district' in chart ? chart.district : undefined;
      const small = drawSmallMap(dataset, WIDTH * FINENESS, within);
      const names = new Map<string, Element>();
      for (const root of drawChart(name, dataset, 'vi').content)
        visit({ type: 'root', children: [root] }, 'element', (element: Element) => {
          if ([element.properties['className']].flat().join(' ').startsWith('small-map-name'))
            names.set(toString(element), element);
        });
      // Around one district some have no room.
      if (within === undefined) expect(names.size).toBe(11);
      for (const { code, text } of small.names) {
        const { x, y } = names.get(text)?.properties ?? {};
        if (x === undefined) continue;
        const middle = [Number(x) * FINENESS, (Number(y) - 4) * FINENESS] as const;
        expect(small.contains(code, middle), text).toBe(true);
      }
    },
  );
});
