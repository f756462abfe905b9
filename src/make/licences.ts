import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licences, Package } from '../domain/texts/licences.ts';

/** Reads the licences of a project. */
export function loadLicences(root: string): Licences {
  const read = (file: string) => readFileSync(join(root, file), 'utf8').trim();
  return {
    packages: shippedPackages(root),
    code: read('LICENSE'),
    boundaries: read('geo/LICENSES.txt'),
  };
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  dependencies?: Record<string, string>;
}

/** What packages for fonts call the licence of the font, then what all call theirs. */
const TEXTS = [/^LICENSE_FONT$/, /^licen[cs]e(\.(md|txt))?$/i];

/**
 * The packages that the site ships: the `dependencies` of package.json (what only builds and tests it are
 * its `devDependencies`) with all that they depend on, in order of name.
 * @throws Error if one of them does not say its licence.
 */
export function shippedPackages(root: string): Package[] {
  const found = new Map<string, Package>();
  const add = ({ dependencies = {} }: Manifest): void => {
    for (const name of Object.keys(dependencies)) {
      if (found.has(name)) continue;
      const folder = join(root, 'node_modules', name);
      const manifest = manifestIn(folder);
      found.set(name, describe(manifest, folder));
      add(manifest);
    }
  };
  add(manifestIn(root));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The package that a bundler's module comes from; none if it is ours. */
export function packageOf(module: string): string | undefined {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module) ?? [];
  return name;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function describe({ name, version, license, homepage }: Manifest, folder: string): Package {
  const files = readdirSync(folder);
  const file = TEXTS.map((name) => files.find((one) => name.test(one))).find(Boolean);
  if (!license || !file) {
    const found = `license ${JSON.stringify(license)}, ${file ? `a file ${file}` : 'no file of it'}`;
    throw new Error(`${name}: found ${found}; expected both, to be listed for readers`);
  }
  return {
    name,
    version,
    licence: license,
    url: homepage?.replace(/#readme$/, '') ?? `https://www.npmjs.com/package/${name}`,
    text: readFileSync(join(folder, file), 'utf8').trim(),
  };
}
