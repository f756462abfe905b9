import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeSize } from '../../../src/publish/html/sizes.ts';

test('writes a size in the notation of each page, and leaves other pages as they are', () => {
  const root = mkdtempSync(join(tmpdir(), 'sizes-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'en'));
  const write = (file: string, lang: string, body: string) =>
    writeFileSync(join(root, file), `<html lang="${lang}"><body>${body}</body></html>`);
  const bodyOf = (file: string) =>
    /<body>(.*)<\/body>/.exec(readFileSync(join(root, file), 'utf8'))?.[1];
  const place = '<span data-size class="x">old</span>';
  write('index.html', 'vi', `${place} ${place}`);
  write('en/index.html', 'en', place);
  write('other.html', 'vi', '<span data-other>old</span>');

  writeSize(root, 'data-size', 2_149_000, (locale) => ` (${locale})`);

  expect(bodyOf('index.html')).toBe(
    '<span data-size class="x">2,1 MB (vi)</span> <span data-size class="x">2,1 MB (vi)</span>',
  );
  expect(bodyOf('en/index.html')).toBe('<span data-size class="x">2.1 MB (en)</span>');
  expect(bodyOf('other.html')).toBe('<span data-other>old</span>');
});
