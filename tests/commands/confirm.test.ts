import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { stampOf } from '../../src/load/read/stamp.ts';

const COMMAND = resolve('src/commands/confirm.ts');

/** Node compiles the command once for all runs. */
const cache = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(cache, { recursive: true }));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'confirm-'));
  for (const kind of ['articles', 'pages', 'glossary', 'lessons', 'slides', 'worksheets'])
    for (const locale of ['vi', 'en'])
      mkdirSync(join(root, 'content', kind, locale), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const path = (locale: string, kind = 'articles') => join(root, 'content', kind, locale, 'one.md');
const read = (locale: string, kind?: string) => readFileSync(path(locale, kind), 'utf8');
function write(locale: string, words: string, kind?: string): void {
  writeFileSync(path(locale, kind), `---\nid: one\ntitle: ${words}\n---\n\n${words}\n`);
}
const run = (ids: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv }) =>
  execFileSync(process.execPath, [COMMAND, ...ids], {
    ...{ encoding: 'utf8', stdio: 'pipe', cwd: options.cwd },
    env: { ...process.env, NODE_COMPILE_CACHE: cache, ...options.env },
  });
const confirm = (...ids: string[]) => run(ids, { cwd: root });

test('writes the stamp of each text into the other, and once only', () => {
  write('vi', 'Một');
  write('en', 'One');
  const stamps = { vi: stampOf(read('vi')), en: stampOf(read('en')) };
  expect(confirm().trim().split('\n')).toHaveLength(2);
  expect(read('vi')).toContain(`\nconfirmed: '${stamps.en}'\n---\n`);
  expect(read('en')).toContain(`\nconfirmed: '${stamps.vi}'\n---\n`);
  expect(confirm()).toBe('');
});

test('confirms the texts of the province that DATA_ROOT names', () => {
  write('vi', 'Một');
  write('en', 'One');
  const stamp = stampOf(read('en'));
  run([], { env: { DATA_ROOT: root } });
  expect(read('vi')).toContain(`confirmed: '${stamp}'`);
});

test('keeps the line ends of Windows, which do not change a stamp', () => {
  write('vi', 'Một');
  write('en', 'One');
  const stamp = stampOf(read('en'));
  for (const locale of ['vi', 'en'])
    writeFileSync(path(locale), read(locale).replaceAll('\n', '\r\n'));
  confirm();
  expect(read('vi')).toBe(
    `---\nid: one\ntitle: Một\nconfirmed: '${stamp}'\n---\n\nMột\n`.replaceAll('\n', '\r\n'),
  );
  expect(confirm()).toBe('');
});

test('confirms again after an edit, in place of the old stamp', () => {
  write('vi', 'Một');
  write('en', 'One');
  confirm();
  writeFileSync(path('en'), read('en').replaceAll('One', 'The one'));
  expect(confirm()).toContain('vi/one.md: confirmed');
  expect(read('vi').match(/^confirmed: /gm)).toHaveLength(1);
  expect(read('vi')).toContain(stampOf(read('en')));
});

test('confirms only what it is asked to: an id, or an id of one kind', () => {
  for (const kind of ['articles', 'lessons']) {
    write('vi', 'Một', kind);
    write('en', 'One', kind);
  }
  expect(confirm('other')).toBe('');
  confirm('lessons/one');
  expect(read('vi', 'lessons')).toContain('confirmed: ');
  expect(read('vi')).not.toContain('confirmed: ');
  confirm('one');
  expect(read('vi')).toContain('confirmed: ');
});

test('fails for a text without its other language, and names it', () => {
  write('vi', 'Một');
  expect(() => confirm()).toThrow('no text "one" in the other language');
});
