import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../src/make/licences.ts';
import { checkShipped, packageOf } from '../../src/publish/shipped-only.ts';

test('shipped packages and their dependencies are listed, each with its licence and the licence text', () => {
  const packages = shippedPackages('.');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'workbox-core']));
  for (const { name, licence, text, url } of packages) {
    expect(licence, name).toMatch(/MIT|BSD|OFL/);
    expect(text, name).toMatch(/copyright/i);
    expect(url, name).toMatch(/^https:/);
  }
  const font = packages.find(({ name }) => name.endsWith('be-vietnam-pro'));
  expect(font?.text).toContain('SIL OPEN FONT LICENSE');
});

test('a package without a licence is refused', () => {
  const root = mkdtempSync(join(tmpdir(), 'shipped-'));
  mkdirSync(join(root, 'node_modules/nameless'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"dependencies": {"nameless": "1.0.0"}}');
  writeFileSync(
    join(root, 'node_modules/nameless/package.json'),
    '{"name": "nameless", "version": "1.0.0"}',
  );
  expect(() => shippedPackages(root)).toThrow(
    'nameless: found license undefined, no file of it; expected both, to be listed for readers',
  );
  rmSync(root, { recursive: true });
});

test('a script may contain only our modules and listed packages', () => {
  const modules = ['/x/src/client/a.ts', '/x/node_modules/leaflet/dist/leaflet-src.esm.js'];
  const shipped = new Set(['leaflet']);
  expect(() => checkShipped(modules, shipped)).not.toThrow();
  expect(() => checkShipped([...modules, '/x/node_modules/@left/pad/index.js'], shipped)).toThrow(
    'found @left/pad in a script for browsers, expected it in "dependencies"',
  );
});

test('a module belongs to the innermost package around it', () => {
  expect(packageOf('/x/node_modules/a/node_modules/@b/c/d.js')).toBe('@b/c');
  expect(packageOf('\0vite/preload-helper.js')).toBeUndefined();
});

test('every dependency has an exact version and a documented reason', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const [, tables = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies');
  const explained = tables
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
  const all = { ...dependencies, ...devDependencies };
  expect(explained.toSorted()).toEqual(Object.keys(all).toSorted());
  for (const [name, version] of Object.entries(all))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
