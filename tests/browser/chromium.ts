import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
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

let started: Promise<Browser> | undefined;

/**
 * The Chromium that `npm ci` brought, with its security on; one for all files of a worker, since a start
 * takes as long as several tests. It ends with the worker: close contexts, not the browser.
 */
export function chromiumOfWorker(): Promise<Browser> {
  started ??= start();
  return started;
}

async function start(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // One process for all pages of a context: it takes a third less time than one for each.
    args: ['--no-sandbox', '--disable-background-networking', '--renderer-process-limit=1'],
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
  /** Opens a page; what one keeps in the browser's stores is gone when the next is opened. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a page in a context of its own, for tests that change more of it than the page. */
  openAlone: (path: string) => Promise<Page>;
} {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  const contexts = new Map<string, Promise<BrowserContext>>();
  beforeAll(async () => {
    browser = await chromiumOfWorker();
    site = await serve('/');
  });
  afterAll(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    contexts.clear();
    site.close();
  });
  // The copy for use without a network has tests of its own; others need not wait for it.
  const newContext = (options: BrowserContextOptions) =>
    browser.newContext({ serviceWorkers: 'block', ...options });
  return {
    browser: () => browser,
    url: () => site.url,
    open: async (path, options = {}) => {
      const key = JSON.stringify(options);
      const context = contexts.get(key) ?? newContext(options);
      contexts.set(key, context);
      return openPage(await context, site.url, path, options.javaScriptEnabled);
    },
    openAlone: async (path) => openPage(await newContext({}), site.url, path),
  };
}

/** Opens a page of the site, and fails at its closing if anything went wrong on it. */
async function openPage(
  context: BrowserContext,
  site: string,
  path: string,
  scripted = true,
): Promise<Page> {
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
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(site).origin,
    storageTypes: 'all',
  });
  await page.goto(site + path);
  if (scripted && /^(ban-do|nhung|en\/map|en\/embed)\//.test(path))
    await page.locator('[data-view]').waitFor();
  return page;
}
