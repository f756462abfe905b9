import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What Vitest tells its workers, and a build would take for its own settings. */
const OF_TESTS = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'];

/**
 * Builds a project as a reader of the README would.
 * @param cwd The project's root. @param env Variables besides those of the shell. @param more Options of `astro build`.
 * @throws Error with what the build says on stderr.
 */
export function runBuild(cwd: string, env: Record<string, string>, ...more: string[]): void {
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  execFileSync(process.execPath, [astro, 'build', '--silent', ...more], {
    cwd,
    env: { ...shellVariables(), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
}

/** The variables of the shell, without those of Vitest. */
export function shellVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_TESTS.includes(name)),
  );
}
