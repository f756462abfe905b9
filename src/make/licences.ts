import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licences, Package } from '../domain/texts/licences.ts';
import { dataRoot } from '../load/root.ts';

/**
 * Reads the licences of the code, and those of the texts and boundaries of the edition. A build runs in the project's root.
 * @throws Error if a package that is shipped does not state its licence, or has no file with its text.
 */
export function loadLicences(): Licences {
  const root = process.cwd();
  const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8').trim();
  return {
    packages: shippedPackages(root),
    code: read(root, 'LICENSE'),
    content: read(dataRoot(), 'LICENSE-content'),
    boundaries: read(dataRoot(), 'geo/LICENSES.txt'),
  };
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  dependencies?: Record<string, string>;
}

/** File names of licences, the preferred one first: in packages of fonts, LICENSE_FONT is the font's own. */
const TEXTS = [/^LICENSE_FONT$/, /^licen[cs]e(\.(md|txt))?$/i];

/**
 * The packages that the site ships, by name: the `dependencies` of package.json and their own dependencies.
 * (`devDependencies` only build and test the site.)
 * @throws Error if one of them does not state its licence, or has no file with its text.
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
