import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsFor } from '../../src/publish/hosting.ts';

export type ServerName = 'nginx' | 'caddy';

/** A site on a running server. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

/**
 * Starts a web server with the settings that `npm run hosting` prints; only the port is another, and what
 * belongs to the machine (nginx.conf, the global options of Caddy) is here.
 * @param base Path of the site, such as `/` or `/a/b/`.
 * @param site Folder with what the server shows.
 * @throws Error if the server is not installed, or does not take the settings.
 */
export async function serveWith(name: ServerName, base: string, site: string): Promise<Served> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const recipe = settingsFor(site, [name, `http://example.org${base}`, `${site}/`]);
  const { file, text, program, args, ready } = {
    nginx: () => ({
      file: 'nginx.conf',
      text: nginxConf(
        folder,
        replaced(recipe, /listen 80;\s+listen \[::\]:80;/, `listen 127.0.0.1:${port};`),
      ),
      program: '/usr/sbin/nginx',
      args: ['-e', 'stderr', '-c', join(folder, 'nginx.conf')],
      ready: 'using the "epoll" event method',
    }),
    caddy: () => ({
      file: 'Caddyfile',
      text: `{\nadmin off\ndefault_bind 127.0.0.1\n}\n${replaced(recipe, /^example\.org(?= \{$)/m, `http://127.0.0.1:${port}`)}`,
      program: '/usr/bin/caddy',
      args: ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
      ready: 'serving initial configuration',
    }),
  }[name]();
  if (!existsSync(program)) throw new Error(`${name}: found none, expected that of ${APT}`);
  writeFileSync(join(folder, file), text);
  const server = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const close = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  await new Promise<void>((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes(ready)) resolve();
    });
    server.on('close', () => reject(new Error(`${name} stopped: ${log}`)));
  });
  return { url: `http://127.0.0.1:${port}${base}`, close };
}

/** What installs the programs of the tests that need more than npm, as documented. */
export const APT = `apt-get install -y --no-install-recommends ${readFileSync('.ci/packages', 'utf8').trim().split('\n').join(' ')}`;

/** What Debian has in /etc/nginx/nginx.conf, as a process in the foreground that writes below one folder. */
function nginxConf(folder: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr notice;
include /etc/nginx/modules-enabled/*.conf;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  ${site}
}
`;
}

/** A text with the one place replaced that a recipe is sure to have. */
function replaced(text: string, place: RegExp, by: string): string {
  if (!place.test(text)) throw new Error(`recipe: found no ${place}, expected one\n${text}`);
  return text.replace(place, by);
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
