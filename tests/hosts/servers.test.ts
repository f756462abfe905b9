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
/** What readers are to get: no hidden file, none for other hosts, no compressed twin. */
const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(site, file)).isFile())
  .filter((file) => !/(^|\/)\.|^_|\.(br|gz)$/.test(file))
  .sort();
const folders = files
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => file.replace(/index\.html$/, ''));
/** What other hosts send by the static file of rules; servers of one's own send the same. */
const rules = headersIn(read('_headers').toString());

/** The type of a file; where browsers or spreadsheets would guess the encoding, the server states it. */
function typeOf(file: string): string {
  const ending = extname(file);
  const charset = /^\.(css|csv|html|js|txt|xml)$/.test(ending) ? '; charset=utf-8' : '';
  return MEDIA_TYPES[ending] + charset;
}

/** Servers know two types by an older name. */
const currentType = (type: string | undefined) =>
  type?.replace('application/javascript', 'text/javascript').replace('text/xml', 'application/xml');

/** What a server answers. */
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

/** All that differs from what is expected, in one look. */
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

/** Connections that are used again. */
const KEPT = new Agent({ keepAlive: true });
afterAll(() => KEPT.destroy());

/** The address that readers use, from the site's root. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

const EMBEDS = LOCALES.map((locale) => `${pathOf('embed', locale).slice(1)}index.html`);

/** Who may frame a file; a drawing that is opened as a document may also run no script. */
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

    /** Asks for an address from the site's root, as bytes: unlike fetch, nothing is put right or unpacked. */
    const ask = (path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') =>
      answerOf(served.url, base + path, headers, method);

    test('gives every file as it is, with its type and the headers that the build says', async () => {
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
    ])('gives texts in %s as they lie beside the files', async (encoding, ending) => {
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

    test('tells caches that a text which is not compressed is one of several forms', async () => {
      for (const path of ['', 'data/status.csv'])
        expect((await ask(path)).headers.vary).toBe('Accept-Encoding');
    });

    test('leads to the address with a slash, with the query, at the same host', async () => {
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
    ])('leads %s to no other host', async (path) => {
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
      // Folders without a page of their own are not listed.
      'assets/',
      'data/',
      'data/figures/',
      'day-hoc/tep/',
      // Hidden files, and those that speak to other hosts.
      '.env',
      '.git/config',
      'data/.htpasswd',
      '_headers',
      '_redirects',
    ])('says of %s that there is no such page', async (path) => {
      const headers = { 'Content-Type': typeOf('404.html'), ...headersOf('404.html') };
      const expected = { status: 404, headers, body: read('404.html') };
      expect(differences(path, await ask(path), expected)).toEqual([]);
    });

    test.each(['ban-do/', 'service-worker.js', 'data/status.csv'])(
      'sends %s again only if it has changed',
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

    test('answers HEAD without a body, and a range with that part', async () => {
      const file = 'day-hoc/an-giang-offline.zip';
      const head = await ask(file, {}, 'HEAD');
      expect(head).toMatchObject({ status: 200, body: Buffer.of() });
      expect(head.headers['content-length']).toBe(`${read(file).length}`);
      const part = await ask(file, { range: 'bytes=100-199' });
      expect(part).toMatchObject({ status: 206, body: read(file).subarray(100, 200) });
    });
  },
);
