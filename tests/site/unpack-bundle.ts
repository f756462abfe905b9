import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { bundlePath } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';

/**
 * Unpacks the site in one file into a folder, as a reader does.
 * @param wanted Which files, by their names in it; all, unless told.
 * @returns The folder of the site in there.
 */
export function unpackBundle(
  folder: string,
  wanted: (name: string) => boolean = () => true,
): string {
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(join('dist', bundlePath(dataset.edition)))),
  )) {
    if (!wanted(name)) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const [top = ''] = readdirSync(folder);
  return join(folder, top);
}
