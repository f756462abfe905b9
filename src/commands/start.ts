import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * The address of a running server of the site; undefined if none is running.
 * @param status What `astro preview status` prints.
 */
export function servedAt(status: string): string | undefined {
  return /running at (https?:\/\/\S+)/.exec(status)?.[1];
}

/** `npm start`: builds the site and serves it, unless it is served already. */
if (import.meta.main) {
  const { stdout } = spawnSync(process.execPath, [ASTRO, 'preview', 'status'], {
    encoding: 'utf8',
  });
  const url = servedAt(stdout);
  if (url)
    console.log(
      `The site is already served at ${url}. To build it anew, stop that server first (Ctrl+C in its terminal, or \`npx astro preview stop\`).`,
    );
  else
    for (const command of ['build', 'preview']) {
      const [code] = await once(
        spawn(process.execPath, [ASTRO, command], { stdio: 'inherit' }),
        'exit',
      );
      process.exitCode = Number(code ?? 0);
      if (process.exitCode !== 0) break;
    }
}
