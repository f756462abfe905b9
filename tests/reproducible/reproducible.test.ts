import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MANIFEST } from '../../src/publish/hash-manifest.ts';
import { runBuild } from '../site/run-build.ts';

/** Files and folders that a build needs. */
const PROJECT =
  'astro.config.mjs content geo LICENSE LICENSE-content package.json public seeds src tsconfig.json';

/** A clock a thousand days ahead. */
const LATER = `
  const Clock = Date;
  globalThis.Date = class extends Clock {
    constructor(...when) { when.length ? super(...when) : super(Clock.now() + 864e8); }
    static now() { return Clock.now() + 864e8; }
  };`;

test('a build in another folder, on another day, in another time zone and locale has the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bản dựng khác '));
  for (const name of PROJECT.split(' ')) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  try {
    runBuild(folder, {
      TZ: 'America/Los_Angeles',
      LANG: 'vi_VN.UTF-8',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(LATER)}`,
    });
    const lines = (root: string) => readFileSync(join(root, MANIFEST), 'utf8').split('\n');
    expect(lines(join(folder, 'dist'))).toEqual(lines('dist'));
    execFileSync('sha256sum', ['--check', '--quiet', MANIFEST], { cwd: join(folder, 'dist') });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
