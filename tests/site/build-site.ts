import { existsSync, globSync, statSync } from 'node:fs';
import { runBuild } from './run-build.ts';

/** All that a build reads. */
const INPUTS = ['astro.config.mjs', 'package-lock.json', '{src,seeds,content,geo,public}/**'];

/** The last file that a build writes: a build that stopped before has none, or an old one. */
const LAST_OUTPUT = 'dist/sha256sums.txt';

/** Builds the site once, before the tests that read it, unless dist/ is newer than all that it is made from. */
export default function buildSite(): void {
  if (!isFresh()) runBuild('.', {});
}

function isFresh(): boolean {
  if (!existsSync(LAST_OUTPUT)) return false;
  const built = statSync(LAST_OUTPUT).mtimeMs;
  // Folders are among the inputs: their time changes when a file in them is removed or renamed.
  return globSync(INPUTS).every((input) => statSync(input).mtimeMs <= built);
}
