import { type ChildProcess, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { shellVariables } from '../site/run-build.ts';

/** What the dev server reads, as long as nothing is built. */
const PARTS = [
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'LICENSE',
  'public',
  'src',
  'seeds',
  'content',
  'geo',
];

/** A copy of the project whose files a test may edit, with a dev server at work on it. */
export class DevProject {
  readonly #root = mkdtempSync(join(tmpdir(), 'dev-'));
  #server: ChildProcess | undefined;
  #address = '';
  readonly #changed = new Map<string, string | undefined>();
  /** What the terminal shows. */
  terminal = '';

  constructor() {
    for (const part of PARTS) cpSync(part, join(this.#root, part), { recursive: true });
    // Entry by entry: caches of the copy are its own.
    mkdirSync(join(this.#root, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
      symlinkSync(
        resolve('node_modules', name),
        join(this.#root, 'node_modules', name),
        'junction',
      );
  }

  /** Starts `astro dev` on a free port. */
  async start(): Promise<void> {
    const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
    const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], {
      cwd: this.#root,
      env: { ...shellVariables(), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
    this.#server = server;
    for (const stream of [server.stdout, server.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (this.terminal += text));
    while (!this.#address) {
      await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
      if (server.exitCode !== null) throw new Error(this.terminal);
      this.#address = /http:\/\/localhost:\d+/.exec(this.terminal)?.[0] ?? '';
    }
  }

  async stop(): Promise<void> {
    if (this.#server?.exitCode === null) {
      const exit = once(this.#server, 'exit');
      this.#server.kill();
      await exit;
    }
    rmSync(this.#root, { recursive: true });
  }

  get(path: string): Promise<Response> {
    return fetch(new URL(path, this.#address), { redirect: 'manual' });
  }

  async text(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  read(file: string): string {
    return readFileSync(join(this.#root, file), 'utf8');
  }

  /** Puts `to` for the first `from` in a file, which must hold it. @returns what undoes it. */
  edit(file: string, from: string, to: string): () => void {
    return this.#edit(file, from, to, writeFileSync);
  }

  /** The same as editors do it that write another file and give it the name. */
  replace(file: string, from: string, to: string): () => void {
    return this.#edit(file, from, to, (path, text) => {
      writeFileSync(`${path}~`, text);
      renameSync(`${path}~`, path);
    });
  }

  /** @returns what deletes it. */
  create(file: string, text: string): () => void {
    const path = join(this.#root, file);
    this.#changed.set(path, undefined);
    writeFileSync(path, text);
    return () => this.#restore(path);
  }

  /** Undoes all changes that are not undone yet. */
  restore(): void {
    for (const path of this.#changed.keys()) this.#restore(path);
  }

  /** Fulfilled when a page that is open now would be told to reload. */
  async nextReload(): Promise<void> {
    const [, token = ''] = /wsToken = "([^"]+)"/.exec(await this.text('/@vite/client')) ?? [];
    const url = new URL(`?token=${token}`, this.#address.replace('http', 'ws'));
    const socket = new WebSocket(url, 'vite-hmr');
    for await (const [{ data }] of on(socket, 'message') as AsyncIterable<[MessageEvent<string>]>)
      if ((JSON.parse(data) as { type: string }).type === 'full-reload') break;
    socket.close();
  }

  #edit(
    file: string,
    from: string,
    to: string,
    write: (path: string, text: string) => void,
  ): () => void {
    const path = join(this.#root, file);
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}`);
    this.#changed.set(path, text);
    write(
      path,
      text.replace(from, () => to),
    );
    return () => this.#restore(path);
  }

  #restore(path: string): void {
    const text = this.#changed.get(path);
    if (!this.#changed.delete(path)) return;
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
}
