import { expect, test } from 'vitest';
import { chartsByName } from '../../../src/domain/texts/chart.ts';
import type { Fault } from '../../../src/load/fault.ts';
import { readDeck } from '../../../src/load/read/deck.ts';
import { dataset } from '../../project.ts';

/** Reads a deck of one slide with this between its title and its notes. */
function read(slide: string): { faults: string[]; chart: string | undefined } {
  const faults: Fault[] = [];
  const front = "id: one\norder: 1\ntitle: Một\npublished: '2026-11-25'\nupdated: '2026-11-25'";
  const deck = readDeck(
    {
      file: 'content/slides/vi/mot.md',
      text: `---\n${front}\nconfirmed: '000000000000'\n---\n\n## Một trang\n\n${slide}\n\n> Nói gì.\n`,
    },
    {
      figuresOf: () => undefined,
      units: dataset.register,
      terms: new Set(),
      articles: new Set(),
      lessons: new Set(),
      charts: chartsByName(dataset.register, dataset.history),
    },
    faults,
  );
  return {
    faults: faults.map(({ field, found, expected }) => `${field}: ${found}; ${expected}`),
    chart: deck?.slides[0]?.chart?.name,
  };
}

test('a slide may show a chart that a class can read', () => {
  expect(read('![Chú thích.](chart:progress)')).toEqual({ faults: [], chart: 'progress' });
});

test.each([
  ['![Chú thích.](chart:timeline)', 'chart "timeline"; one that can be read from afar'],
  ['| a | b |\n|---|---|\n| c | d |', '<table>; paragraphs, lists, a chart, and notes'],
])('a slide stops the build with %s', (slide, fault) => {
  expect(read(slide).faults).toEqual([`Một trang: ${fault}`]);
});
