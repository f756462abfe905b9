import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { readHeadersFile } from '../../src/publish/headers-file.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Serves a built site below a folder, as static hosts do that read its `_headers`. */
export async function serve(
  base: string,
  root = 'dist',
): Promise<{ url: string; close: () => void }> {
  const notFound = join(root, '404.html');
  const headersOf = headersIn(join(root, '_headers'));
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : 'missing';
    const file = path.endsWith('/') || path === '' ? `${path}index.html` : path;
    try {
      const body = readFileSync(join(root, file));
      // Some hosts say so of the page for unknown addresses even where it is asked for by name.
      response.writeHead(path === '404.html' ? 404 : 200, {
        ...headersOf(`/${path}`),
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': TYPES['.html'] });
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

/** The headers that a file of rules gives a path. */
function headersIn(file: string): (path: string) => Record<string, string> {
  const rules = existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : [];
  return (asked) =>
    Object.assign(
      {},
      ...rules
        .filter(({ path }) =>
          path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path,
        )
        .map(({ headers }) => headers),
    );
}

/** Starts the Chromium that `npm ci` brought, with its security on. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/** Follows a link to another page, until that has come with its scripts. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), link.click()]);
}

/** A browser and the site, served at a root, for the tests of one file. */
export function useSite(): {
  browser: () => Browser;
  url: () => string;
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
} {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launch();
    site = await serve('/');
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  return {
    browser: () => browser,
    url: () => site.url,
    open: (path, options) => openPage(browser, site.url, path, options),
  };
}

/** Opens a page of the site in a context of its own, and fails at its closing if anything went wrong on it. */
async function openPage(
  browser: Browser,
  site: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  // The copy for use without a network has tests of its own; others need not wait for it.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(site))
      faults.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  page.on('close', () => expect(faults).toEqual([]));
  await page.goto(site + path);
  if (options.javaScriptEnabled !== false && /^(ban-do|nhung|en\/map|en\/embed)\//.test(path)) {
    await page.locator('[data-view]').waitFor();
  }
  return page;
}
