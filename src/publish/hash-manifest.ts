import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './built-site.ts';

/** In the format of `sha256sum`: `sha256sum -c` tells whether a copy is complete and unchanged. */
export const MANIFEST = 'sha256sums.txt';

/** Writes the hashes of all files of a site, to compare builds and copies of it. */
export function writeHashManifest(root: string): void {
  const lines = filesIn(root).map((file) => {
    const hash = createHash('sha256').update(readFileSync(join(root, file)));
    return `${hash.digest('hex')}  ${file}\n`;
  });
  writeFileSync(join(root, MANIFEST), lines.join(''));
}
