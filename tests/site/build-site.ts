import { execFileSync } from 'node:child_process';

/** Builds the site once, before the tests that read it. */
export default function buildSite(): void {
  execFileSync('npx', ['astro', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
