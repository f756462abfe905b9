import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { MEDIA_TYPES } from '../media-types.ts';
import { headersIn } from './headers-file.ts';

/** Serves a built site below a folder, as static hosts do that read its `_headers`. */
export async function serve(
  base: string,
  root = 'dist',
): Promise<{ url: string; close: () => void }> {
  const notFound = join(root, '404.html');
  const rules = join(root, '_headers');
  const headersOf = headersIn(existsSync(rules) ? readFileSync(rules, 'utf8') : '');
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : 'missing';
    const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
    try {
      const body = readFileSync(join(root, file));
      // Some hosts say so of the page for unknown addresses even where it is asked for by name.
      response.writeHead(path === '404.html' ? 404 : 200, {
        ...headersOf(`/${path}`),
        'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': MEDIA_TYPES['.html'] });
      response.end(existsSync(notFound) ? readFileSync(notFound) : '');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    // Else those that browsers keep open would go on being answered.
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}${base}`, close };
}
