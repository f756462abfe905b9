import { expect, test } from 'vitest';
import { uncited } from '../../../src/domain/texts/uncited.ts';
import { dataset } from '../../project.ts';

const claims = new Map(
  ['a', 'b', 'c'].map((id): [string, { source: string }] => [`report#${id}`, { source: 'report' }]),
).set('other#a', { source: 'other' });

test('names the claims of a source that no article of a language cites, in its order', () => {
  const articles = [
    { locale: 'vi' as const, cites: ['report#b', 'other#a'] },
    { locale: 'vi' as const, cites: ['report#a'] },
    { locale: 'en' as const, cites: ['report#b'] },
  ];
  expect(uncited('report', claims, articles)).toEqual({
    vi: ['report#c'],
    en: ['report#a', 'report#c'],
  });
});

test('without a source nothing has to be cited', () => {
  expect(uncited(undefined, claims, [])).toEqual({ vi: [], en: [] });
});

test('each statement of the main source is a claim with its place and our translation', () => {
  const source = dataset.sources.find(({ id }) => id === dataset.edition.mainSource);
  expect(source?.claims.length).toBeGreaterThanOrEqual(60);
  for (const { id, translation, locator } of source?.claims ?? [])
    expect([translation?.en, locator?.vi], id).not.toContain(undefined);
  // Not yet a rule of the build: the series does not tell everything.
  const missing = uncited(dataset.edition.mainSource, dataset.claims, dataset.articles);
  for (const [locale, ids] of Object.entries(missing))
    console.info(`${locale}: ${ids.length} claims without a citation: ${ids.join(', ')}`);
});

test('the claims of the main source are in the order of their paragraphs', () => {
  const source = dataset.sources.find(({ id }) => id === dataset.edition.mainSource);
  const paragraphs = (source?.claims ?? []).map(({ locator }) =>
    Number(/\d+/.exec(locator?.en ?? '')),
  );
  expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
});
