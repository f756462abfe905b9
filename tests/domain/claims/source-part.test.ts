import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateSpan } from '../../../src/domain/claims/date-span.ts';
import { sourceParts, yearPublished } from '../../../src/domain/claims/source-part.ts';

const YEARS = [2018, 2020];

function sourceOf(published: string, id = published, title = '') {
  return { id, publisher: 'Báo', title, published: parseDateSpan(published) };
}

/** The parts of sources, each with the ids that it shows. */
function shown(sources: readonly ReturnType<typeof sourceOf>[], years: readonly number[]) {
  const parts = [...sourceParts(sources, years)];
  return [...Map.groupBy(parts, ([, { index }]) => index)].map(([index, listed]) => {
    const [, part] = listed[0] ?? [];
    return { part: { ...part, index }, ids: listed.map(([{ id }]) => id) };
  });
}

test('the year of a date is known if all its days lie in it', () => {
  const years = ['2019', '2019-08-04', '2018-10~/2018-12~', '2019-12~/2020-01~', '../2026-11'].map(
    (text) => yearPublished(parseDateSpan(text)),
  );
  expect(years).toEqual([2019, 2019, 2018, undefined, undefined]);
});

describe('the parts of the list of sources', () => {
  test('begin at the declared years, the newest first, those of no certain year last', () => {
    const dates = ['2002', '2017-12-31', '2018-01-01', '2019-08', '2026-01-05', '../2019'];
    const sources = dates.map((date) => sourceOf(date));
    expect(shown(sources, YEARS)).toEqual([
      { part: { index: 0, kind: 'from', year: 2020, number: 1 }, ids: ['2026-01-05'] },
      {
        part: { index: 1, kind: 'from', year: 2018, until: 2019, number: 1 },
        ids: ['2019-08', '2018-01-01'],
      },
      { part: { index: 2, kind: 'before', year: 2018, number: 1 }, ids: ['2017-12-31', '2002'] },
      { part: { index: 3, kind: 'undated', number: 1 }, ids: ['../2019'] },
    ]);
  });

  test('are one without declared years, and none without sources', () => {
    const [only, ...more] = shown(
      ['2002', '2019', '../2019'].map((date) => sourceOf(date)),
      [],
    );
    expect(more).toEqual([]);
    expect(only).toEqual({
      part: { index: 0, kind: 'all', number: 1 },
      ids: ['2019', '2002', '../2019'],
    });
    expect(shown([], YEARS)).toEqual([]);
  });

  test('are divided further if they are too many', () => {
    const sources = Array.from({ length: 100 }, (_, at) => sourceOf('2019', `s${100 + at}`));
    const parts = shown(sources, []);
    expect(parts.map(({ part, ids }) => [part.number, ids.length])).toEqual([
      [1, 45],
      [2, 45],
      [3, 10],
    ]);
  });

  test('are divided further if they are too large, in the same order', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 160_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const sources = lengths.map((length, at) => sourceOf('2019', `s${at}`, 'x'.repeat(length)));
        const parts = shown(sources, YEARS);
        const weigh = (id: string) => JSON.stringify(sources.find((one) => one.id === id)).length;
        expect(parts.flatMap(({ ids }) => ids)).toEqual(sources.map(({ id }) => id).sort());
        parts.forEach(({ part, ids }, at) => {
          expect(part).toMatchObject({ index: at, kind: 'from', year: 2018, number: at + 1 });
          const weight = ids.reduce((sum, id) => sum + weigh(id), 0);
          if (ids.length > 1) expect(weight).toBeLessThanOrEqual(150_000);
          const next = parts[at + 1]?.ids[0];
          if (next) expect(weight + weigh(next)).toBeGreaterThan(150_000);
        });
      }),
      { numRuns: 20 },
    );
  });
});
