import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const citation = parse(read('CITATION.cff')) as Record<string, string>;

test('package, lock file and citation have one version', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, { version?: string }>;
  };
  expect(lock.version).toBe(version);
  expect(lock.packages['']?.version).toBe(version);
  expect(citation['version']).toBe(version);
});

test('the newest release in the changelog has that version, and the date of the citation', () => {
  const [, release] = /^## (\d.*)$/m.exec(read('CHANGELOG.md')) ?? [];
  expect(release).toBe(`${version} - ${citation['date-released']}`);
});

test('the citation has what the Citation File Format requires', () => {
  expect(citation).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.any(String),
    title: expect.any(String),
    authors: [{ name: expect.any(String) }],
    'date-released': expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  });
});
