import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type ServerName = 'nginx' | 'caddy';

/** A site on a running server. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

/**
 * Starts a web server with its configuration in HOSTING.md. Replaces only the port and what HOSTING.md
 * tells to replace: the root, the path of the 404 page, the host.
 * @param base Path of the site, such as `/` or `/a/b/`.
 * @param site Folder with the built site.
 * @throws Error if the server is not installed, or refuses the configuration.
 */
export async function serveWith(name: ServerName, base: string, site: string): Promise<Served> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  // Servers that root starts read files as another user.
  chmodSync(folder, 0o755);
  const root = join(folder, 'www');
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(site, join(root, base).replace(/\/$/, ''));
  const printed = replaced(
    replaced(configurationOf(name), '/srv/an-giang', root),
    ' /404.html',
    ` ${base}404.html`,
  );
  const { file, text, program, args, ready } = {
    nginx: () => ({
      file: 'nginx.conf',
      text: nginxConf(
        folder,
        replaced(printed, 'listen 80;\n  listen [::]:80;', `listen 127.0.0.1:${port};`),
      ),
      program: '/usr/sbin/nginx',
      args: ['-e', 'stderr', '-c', join(folder, 'nginx.conf')],
      ready: 'using the "epoll" event method',
    }),
    caddy: () => ({
      file: 'Caddyfile',
      text: `{\nadmin off\ndefault_bind 127.0.0.1\n}\n${replaced(printed, 'example.org {', `http://127.0.0.1:${port} {`)}`,
      program: '/usr/bin/caddy',
      args: ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
      ready: 'serving initial configuration',
    }),
  }[name]();
  if (!existsSync(program)) throw new Error(`${name} is not installed: ${APT}`);
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

/** The documented command that installs the programs that these tests need. */
export const APT = `apt-get install -y --no-install-recommends ${readFileSync('.ci/packages', 'utf8').trim().split('\n').join(' ')}`;

/** Debian's /etc/nginx/nginx.conf, for a foreground process that writes to one folder. */
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

/** The code block of a server in HOSTING.md. */
function configurationOf(name: ServerName): string {
  const [, block] = new RegExp(`^\`\`\`${name}\n([^]*?)^\`\`\`$`, 'm').exec(HOSTING) ?? [];
  if (block === undefined) throw new Error(`HOSTING.md: no code block for ${name}`);
  return block;
}

const HOSTING = readFileSync('HOSTING.md', 'utf8');

/** Replaces a part of a text that must occur exactly once. */
function replaced(text: string, part: string, by: string): string {
  const [before, after, ...more] = text.split(part);
  if (after === undefined || more.length > 0)
    throw new Error(`HOSTING.md: expected ${JSON.stringify(part)} once in\n${text}`);
  return before + by + after;
}

/** A free port. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
