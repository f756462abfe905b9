import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Every figure in the interface texts, with its evidence. */
const KNOWN = new Map([
  ['4.0', 'the licence of the data'],
  ['1.1', 'the licence of the headline face'],
  ['10', 'the grade that the lessons are for: taken for granted, as the plans say'],
]);

test.each(['vi', 'en'])('the texts of %s state no figure without evidence', (locale) => {
  const words = [
    `${locale}.ts`,
    `charts.${locale}.ts`,
    `paper.${locale}.ts`,
    `sentence.${locale}.ts`,
  ]
    .map((file) => readFileSync(`src/i18n/words/${file}`, 'utf8'))
    .join('')
    .replace(/\/\*\*[^]*?\*\//g, '')
    .replace(/\$\{[^}]*\}/g, '')
    .replace(/geojson|UTF-8|WGS84|5512\/BGDĐT/g, '');
  const stray = [...words.matchAll(/['`][^'`]*['`]/g)]
    .flatMap(([text]) => text.match(/\d[\d.,]*\d/g) ?? [])
    .filter((number) => !KNOWN.has(number));
  expect(stray).toEqual([]);
});
