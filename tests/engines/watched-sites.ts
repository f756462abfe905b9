import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { TestProject } from 'vitest/node';
import { unpackBundle } from '../site/unpack-bundle.ts';
import { writeWorker } from '../site/write-worker.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site as a server has it. */
    served: string;
    /** Folder of the site as a reader unpacks it from the bundle. */
    unpacked: string;
  }
}

/** Name of the script that keeps a list of what goes wrong on a page, in `window.faults`. */
const WATCH = 'watch-faults.js';

/** Not every driver tells of errors and of what a policy forbids; every engine does, to a page's first script. */
const WATCH_SCRIPT = `
var faults = [];
addEventListener('error', ({ message, target }) => faults.push(message || 'lacks ' + (target.src || target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  faults.push(violatedDirective + ' forbids ' + blockedURI));
`;

/** Makes, once for all engines, copies of the built site whose pages notice what goes wrong on them. */
export default async function watchedSites({ provide }: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html'))
    throw new Error('dist/: found no site, expected one that `npm run build` has written');
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  const served = join(folder, 'site');
  cpSync('dist', served, { recursive: true });
  watch(served);
  // The copy for use without a network has the script, too.
  await writeWorker(served);
  // A name as a teacher's folder has it.
  const unpacked = unpackBundle(join(folder, 'Tài liệu lớp 10'));
  watch(unpacked);
  provide('served', served);
  provide('unpacked', unpacked);
  return () => rmSync(folder, { recursive: true });
}

/** Makes the watching script the first of every page of a site. */
function watch(root: string): void {
  writeFileSync(join(root, WATCH), WATCH_SCRIPT);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = join(root, name);
    const script = `<script src="${relative(dirname(file), join(root, WATCH))}"></script>`;
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<meta name="referrer"/, `${script}$&`));
  }
}
