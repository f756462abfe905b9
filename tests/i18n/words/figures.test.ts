import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/domain/places/unit.ts';
import { dataset } from '../../project.ts';

const { register, history, claims } = dataset;
const ends = claims.get('lao-dong-2025-06-16#district-level-ends');
const [year = '', month = '', day = ''] =
  (ends?.kind === 'rule' && ends.from?.text.split('-')) || [];

/** Every figure in the interface texts, with its evidence. */
const KNOWN = new Map([
  [String(unitsOf(register, 'commune').length), 'communes in the register'],
  [String(unitsOf(register, 'district').length), 'districts in the register'],
  [history.default.snapshot.asOf.text.slice(0, 4), 'the default date'],
  [`${Number(history.default.snapshot.asOf.text.slice(5))}.2019`, 'the default date'],
  [`${Number(day)}.${Number(month)}.${year}`, 'the end of the district level'],
  [year, 'the end of the district level'],
  ['2017', 'the licence of the boundaries'],
  ['2021', 'the licence of the boundaries'],
  ['4.0', 'the licence of the data'],
  ['1.1', 'the licence of the headline face'],
  ['10', 'the grade that the lessons are for: taken for granted, as the plans say'],
]);

test.each(['vi', 'en'])('the texts of %s state no figure without evidence', (locale) => {
  const words = [`src/i18n/words/${locale}.ts`, `src/i18n/words/charts.${locale}.ts`]
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
    .replace(/\/\*\*[^]*?\*\//g, '')
    .replace(/\$\{[^}]*\}/g, '')
    .replace(/censusVN2009|geojson|UTF-8|WGS84/g, '');
  const stray = [...words.matchAll(/['`][^'`]*['`]/g)]
    .flatMap(([text]) => text.match(/\d[\d.,]*\d/g) ?? [])
    .filter((number) => !KNOWN.has(number));
  expect(stray).toEqual([]);
});
