import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSite } from '../../src/publish/built-site.ts';
import { writeScripts } from '../../src/publish/write-scripts.ts';

const MODULE = 'Quiz.astro_astro_type_script_index_0_lang.CU1HW_6o.js';

/** Writes the script of a page with one module; returns its name and the files in assets/. */
async function scriptWith(banner?: string): Promise<{ name: string | undefined; files: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'scripts-'));
  const assets = join(root, 'assets');
  try {
    mkdirSync(assets);
    writeFileSync(join(assets, MODULE), "import './shared.js'; start();");
    writeFileSync(join(assets, 'shared.js'), 'globalThis.start = () => 1;');
    writeFileSync(
      join(root, 'index.html'),
      `<script type="module" src="./assets/${MODULE}"></script>`,
    );
    const scripts = await writeScripts(openSite(root), banner);
    return { name: scripts.get(MODULE), files: readdirSync(assets) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('the name of a script has the hash of its final bytes', async () => {
  const { name: one } = await scriptWith('//# one');
  const { name: two } = await scriptWith('//# two');
  expect(one).toMatch(/^Quiz\.[0-9a-f]{8}\.js$/);
  expect(two).not.toBe(one);
  expect((await scriptWith('//# one')).name).toBe(one);
});

test('the modules that were bundled into scripts are removed', async () => {
  const { name, files } = await scriptWith();
  expect(files).toEqual([name]);
});
