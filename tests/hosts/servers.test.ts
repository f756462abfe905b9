import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
} from 'node:http';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isText } from '../../src/commands/compress.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { headersIn } from '../browser/headers-file.ts';
import { MEDIA_TYPES } from '../media-types.ts';
import { type Served, type ServerName, serveWith } from './servers.ts';

const site = inject('site');
const read = (file: string) => readFileSync(join(site, file));
/** Public files: not hidden, not settings of other hosts, not compressed variants. */
const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(site, file)).isFile())
  .filter((file) => !/(^|\/)\.|^_|\.(br|gz)$/.test(file))
  .sort();
const folders = files
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.replace(/index\.html$/, ''));
/** Headers in the `_headers` file of other hosts; nginx and Caddy must send the same. */
const rules = headersIn(read('_headers').toString());

/** The type of a file; where browsers or spreadsheets would guess the encoding, the server states it. */
function typeOf(file: string): string {
  const ending = extname(file);
  const charset = /^\.(css|csv|html|js|txt|xml)$/.test(ending) ? '; charset=utf-8' : '';
  return MEDIA_TYPES[ending] + charset;
}

/** Older names of two media types. */
const currentType = (type: string | undefined) =>
  type?.replace('application/javascript', 'text/javascript').replace('text/xml', 'application/xml');

/** A server's response. */
interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

async function answerOf(
  server: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(server);
  const [message] = (await once(
    request({ hostname, port, path, headers, method, agent: KEPT }).end(),
    'response',
  )) as [IncomingMessage];
  const body = await buffer(message);
  return { status: message.statusCode ?? 0, headers: message.headers, body };
}

/** All differences from the expected responses at once. */
function differences(
  path: string,
  answer: Answer,
  expected: { status?: number; headers: Record<string, string | undefined>; body: Buffer },
): string[] {
  const faults = Object.entries(expected.headers)
    .map(([name, value]) => {
      const found = [answer.headers[name.toLowerCase()]].flat().join(', ') || undefined;
      return [name, name === 'Content-Type' ? currentType(found) : found, value];
    })
    .filter(([, found, value]) => found !== value)
    .map(([name, found, value]) => `${name}: found ${found}, expected ${value}`);
  if (answer.status !== (expected.status ?? 200)) faults.push(`status: found ${answer.status}`);
  if (!answer.body.equals(expected.body)) faults.push('content: found another');
  return faults.map((fault) => `${path}  ${fault}`);
}

/** Keep-alive connections. */
const KEPT = new Agent({ keepAlive: true });
afterAll(() => KEPT.destroy());

/** The URL that readers use, relative to the site's root. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

const EMBEDS = LOCALES.map((locale) => `${pathOf('embed', locale).slice(1)}index.html`);

/** Policy on framing; SVG files opened as documents must also run no script. */
function policyOf(file: string): string | undefined {
  if (EMBEDS.includes(file)) return undefined;
  return file.endsWith('.svg')
    ? "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    : "frame-ancestors 'none'";
}

/** The headers that a server must send with a file. */
const headersOf = (file: string): Record<string, string | undefined> => ({
  'Cache-Control': 'no-cache',
  ...rules(`/${addressOf(file)}`),
  'Content-Security-Policy': policyOf(file),
  'Access-Control-Allow-Origin': /(^|\/)(assets|data)\//.test(file) ? '*' : undefined,
});

const SERVERS: ServerName[] = ['nginx', 'caddy'];
describe.each(SERVERS.flatMap((name) => ['/', '/x7f/q2/'].map((base) => ({ name, base }))))(
  '$name at $base',
  ({ name, base }) => {
    let served: Served;
    beforeAll(async () => {
      served = await serveWith(name, base, site);
    });
    afterAll(() => served.close());

    /** Requests an address relative to the site's root as raw bytes. Unlike fetch, it normalises nothing. */
    const ask = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') =>
      answerOf(served.url, base + path, headers, method);

    test('serves every file unchanged, with its media type and the documented headers', async () => {
      const faults: string[] = [];
      for (const file of files) {
        const headers = { 'Content-Type': typeOf(file), ...headersOf(file) };
        const answer = await ask(addressOf(file));
        faults.push(...differences(file, answer, { headers, body: read(file) }));
      }
      expect(faults.slice(0, 9)).toEqual([]);
    });

    test.each([
      ['br', 'br'],
      ['gzip', 'gz'],
    ])('serves the precompressed %s file of a text', async (encoding, ending) => {
      const faults: string[] = [];
      for (const file of files.filter((one) => isText(one))) {
        const headers = {
          'Content-Type': typeOf(file),
          'Content-Encoding': encoding,
          Vary: 'Accept-Encoding',
          ...headersOf(file),
        };
        const answer = await ask(addressOf(file), { 'accept-encoding': encoding });
        faults.push(...differences(file, answer, { headers, body: read(`${file}.${ending}`) }));
      }
      expect(faults.slice(0, 9)).toEqual([]);
    });

    test('sends Vary with uncompressed texts', async () => {
      for (const path of ['', 'data/status.csv'])
        expect((await ask(path)).headers.vary).toBe('Accept-Encoding');
    });

    test('redirects to the URL with a trailing slash, keeping query and host', async () => {
      const faults: string[] = [];
      for (const folder of base === '/' ? folders : ['', ...folders]) {
        for (const query of ['', '?unit=30280&at=2019-08']) {
          const address = (served.url + folder).slice(0, -1) + query;
          const { pathname, search } = new URL(address);
          const { status, headers } = await answerOf(served.url, pathname + search);
          const to = headers.location && new URL(headers.location, address).href;
          if (![301, 308].includes(status) || to !== served.url + folder + query)
            faults.push(`${address}  found ${status} ${to}`);
        }
      }
      expect(faults.slice(0, 9)).toEqual([]);
    });

    test.each([
      `/${base}ban-do`,
      `${base}/example.org/..%2fban-do`,
      `/${base}example.org/%2e%2e/ban-do`,
      '//example.org/..%2fban-do',
      '//example.org/../ban-do',
      '//example.org/..%2findex.html',
      `${base}/example.org/..%2findex.html`,
      `//example.org/..%2f..${base}ban-do`,
      `//example.org/..${base}ban-do`,
      `/\\example.org/..${base}ban-do`,
      `/%5cexample.org/..${base}ban-do`,
      `${base}ban-do%0d%0aLocation:%20http:%2f%2fexample.org`,
    ])('does not redirect %s to another host', async (path) => {
      const { headers } = await answerOf(served.url, path);
      expect(new URL(headers.location ?? '', served.url).origin).toBe(new URL(served.url).origin);
    });

    test.each([
      'nope',
      'nope/',
      'bai/nope/a/b/',
      'en/nope.html?a=b',
      'assets/nope.js',
      'data/*.csv',
      'ban-do/index.html/',
      // Folders without a page: no directory listing.
      'assets/',
      'data/',
      'data/figures/',
      'day-hoc/tep/',
      // Hidden files, and settings of other hosts.
      '.env',
      '.git/config',
      'data/.htpasswd',
      '_headers',
      '_redirects',
    ])('answers %s with 404 and the page for unknown addresses', async (path) => {
      const headers = { 'Content-Type': typeOf('404.html'), ...headersOf('404.html') };
      const expected = { status: 404, headers, body: read('404.html') };
      expect(differences(path, await ask(path), expected)).toEqual([]);
    });

    test.each(['ban-do/', 'service-worker.js', 'data/status.csv'])(
      'answers 304 for %s if it has not changed',
      async (path) => {
        for (const encoding of ['identity', 'br']) {
          const first = await ask(path, { 'accept-encoding': encoding });
          const etag = first.headers.etag;
          const again = await ask(path, { 'accept-encoding': encoding, 'if-none-match': etag });
          expect(again).toMatchObject({ status: 304, body: Buffer.of() });
          expect(again.headers['cache-control']).toBe('no-cache');
          expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
        }
      },
    );

    test('answers HEAD without a body, and range requests with the range', async () => {
      const file = 'day-hoc/an-giang-offline.zip';
      const head = await ask(file, {}, 'HEAD');
      expect(head).toMatchObject({ status: 200, body: Buffer.of() });
      expect(head.headers['content-length']).toBe(`${read(file).length}`);
      const part = await ask(file, { range: 'bytes=100-199' });
      expect(part).toMatchObject({ status: 206, body: read(file).subarray(100, 200) });
    });
  },
);
