import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the benchmarks' packages if they are missing; modules that use them are imported afterwards. */
export function installPackages(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  run('npm', 'ci', '--prefix', import.meta.dirname);
}

/** Builds the site if `dist/` is missing. */
export function buildSite(): void {
  if (!existsSync('dist/index.html')) run('npm', 'run', 'build');
}

function run(command: string, ...args: string[]): void {
  process.stdout.write(`${command} ${args.join(' ')}\n`);
  execFileSync(command, args, { stdio: 'inherit' });
}
