import { expect, test } from 'vitest';
import { parseDateSpan } from '../../../src/domain/claims/date-span.ts';
import type { Source } from '../../../src/domain/claims/claim.ts';
import { creditsOf } from '../../../src/i18n/sentences/credits.ts';

const source = (id: string, published: string) =>
  ({ id, publisher: id.toUpperCase(), published: parseDateSpan(published) }) as Source;
const sources = [source('old', '2018'), source('new', '2020')];

test('credits are in order of publication, each once; a claim of no source is left out', () => {
  const claims = ['new#a', 'old#a', 'new#b', 'unknown#a'];
  expect(creditsOf(claims, { sources }, 'en')).toEqual(['OLD, 2018', 'NEW, 2020']);
});

test('where only the first credits are shown, they are those of the first claims', () => {
  expect(creditsOf(['new#a', 'old#a', 'unknown#a'], { sources }, 'en', 'given')).toEqual([
    'NEW, 2020',
    'OLD, 2018',
  ]);
});
