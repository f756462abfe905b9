import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddySettings } from './caddy.ts';
import { HEADERS_FILE, readHeadersFile } from './headers-file.ts';
import { nginxSettings } from './nginx.ts';
import type { Place } from './server-settings.ts';

const SERVERS: Record<string, (place: Place) => string> = {
  nginx: nginxSettings,
  caddy: caddySettings,
};

/**
 * The settings of a server of one's own for a built site.
 * @param root The built site.
 * @param words The server, `nginx` or `caddy`; the site's address, such as `https://example.org/an-giang/`;
 * and the server's folder with what is in `root`, such as `/srv/an-giang/`.
 * @throws Error that says what was found and expected.
 */
export function settingsFor(
  root: string,
  [server = '', address = '', folder = '']: readonly string[],
): string {
  const settings = SERVERS[server];
  const faults = [
    settings ? '' : `server: found "${server}", expected ${Object.keys(SERVERS).join(' or ')}`,
    /^https?:\/\/[\w.-]+(\/[\w.~-]+)*\/$/.test(address)
      ? ''
      : `address: found "${address}", expected one such as https://example.org/an-giang/`,
    /^\/([\w.-]+\/)*$/.test(folder)
      ? ''
      : `folder: found "${folder}", expected one such as /srv/an-giang/`,
    existsSync(join(root, HEADERS_FILE))
      ? ''
      : `${root}: found no ${HEADERS_FILE}, expected a site that \`npm run build\` has written`,
  ].filter(Boolean);
  if (!settings || faults.length > 0) throw new Error(faults.join('\n'));
  const rules = readHeadersFile(readFileSync(join(root, HEADERS_FILE), 'utf8'));
  return settings({ address: new URL(address), folder, rules });
}

/** `npm run --silent hosting nginx|caddy <address> <folder>` prints them. */
if (import.meta.main) {
  try {
    process.stdout.write(settingsFor('dist', process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
