import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './built-files.ts';

/** Its lines are those of `sha256sum`, so that `sha256sum -c` tells whether a copy is whole and unchanged. */
export const MANIFEST = 'sha256sums.txt';

/** Writes the hashes of all files of the site, so that builds and copies of it can be compared. */
export const hashManifest: AstroIntegration = {
  name: 'hash-manifest',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const lines = filesIn(root).map((file) => {
        const hash = createHash('sha256').update(readFileSync(join(root, file)));
        return `${hash.digest('hex')}  ${file}\n`;
      });
      writeFileSync(join(root, MANIFEST), lines.join(''));
    },
  },
};
