import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isText } from '../../src/commands/compress.ts';
import { MEDIA_TYPES } from '../media-types.ts';

export interface Server {
  /** Its URL, with a trailing slash. */
  url: string;
  close: () => void;
}

/**
 * Serves a folder on the loopback interface, with texts precompressed by brotli at the highest level, as good hosts
 * do.
 */
export async function serve(root: string): Promise<Server> {
  const store = new Map<string, { body: Buffer; headers: Record<string, string> }>();

  function read(path: string) {
    const known = store.get(path);
    if (known) return known;
    const body = readFileSync(join(root, path));
    const text = isText(path);
    const answer = {
      body: text
        ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
        : body,
      headers: {
        'content-type': `${MEDIA_TYPES[extname(path)] ?? 'application/octet-stream'}${text ? '; charset=utf-8' : ''}`,
        'cache-control': 'max-age=600',
        ...(text && { 'content-encoding': 'br' }),
      },
    };
    store.set(path, answer);
    return answer;
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const { body, headers } = read(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      response.writeHead(200, { ...headers, 'content-length': String(body.length) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
