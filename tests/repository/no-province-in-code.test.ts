import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataset } from '../project.ts';

const units = [...dataset.register.values()];
/** Names of several syllables: a single one, such as "Tây", is often an ordinary word. */
const names = units
  .flatMap(({ name, successors }) => [name.vi, name.en, ...successors.map((next) => next.name)])
  .filter((name) => name.includes(' '));
const communes = units.filter(({ level }) => level === 'commune').map(({ code }) => code);
const sources = dataset.sources.map(({ id }) => id);

const FORBIDDEN: Record<string, RegExp> = {
  'a name of a unit': new RegExp(`(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])`, 'gu'),
  'a code of a commune': new RegExp(`(?<!\\d)(?:${communes.join('|')})(?!\\d)`, 'g'),
  'an id of a source or claim': new RegExp(`(?<![\\w-])(?:${sources.join('|')})(?![\\w-])`, 'g'),
};

/** Code without comments, which may have examples. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, ''),
  );
}

/** Matches in code, as `line: text`. */
function provinceIn(code: string, forbidden: RegExp): string[] {
  return withoutComments(code)
    .split('\n')
    .flatMap((line, index) =>
      [...line.normalize('NFC').matchAll(forbidden)].map(([found]) => `${index + 1}: ${found}`),
    );
}

const files = [
  'astro.config.mjs',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|cts|cjs|astro|css|typ)$/.test(file))
    .map((file) => join('src', file)),
];

describe('code has no part of this edition, which content/edition.yaml has', () => {
  test.each(Object.entries(FORBIDDEN))('not %s', (_, forbidden) => {
    const found = files.flatMap((file) =>
      provinceIn(readFileSync(file, 'utf8'), forbidden).map((place) => `${file}:${place}`),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});

test.each<[what: string, code: string, found: string[]]>([
  ['a name of a unit', "const title = 'Bản đồ Long Xuyên';", ['1: Long Xuyên']],
  ['a name of a unit', "\nconst name = { en: 'Long Xuyen' };", ['2: Long Xuyen']],
  ['a name of a unit', '<p>tỉnh An Giang</p>', ['1: An Giang']],
  ['a name of a unit', "const title = 'Long Xuyênh'; // An Giang\n/* Châu\nPhú, Châu Phú */", []],
  ['a code of a commune', "unitOf(register, '30280')", ['1: 30280']],
  ['a code of a commune', "const limit = 130280; // '30280'", []],
  ['an id of a source or claim', "'ttxvn-2019-08-04#communes'", ['1: ttxvn-2019-08-04']],
  ['an id of a source or claim', "'claim:ttxvn-2019-08-04'", ['1: ttxvn-2019-08-04']],
  ['an id of a source or claim', "'xttxvn-2019-08-04' /* ttxvn-2019-08-04 */", []],
  [
    'an id of a source or claim',
    "fetch('https://example.org/ttxvn-2019-08-04')",
    ['1: ttxvn-2019-08-04'],
  ],
])('%s: %j', (what, code, found) => {
  expect(provinceIn(code, FORBIDDEN[what] as RegExp)).toEqual(found);
});
