import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launch } from './launch.ts';
import { serve } from './serve.ts';

let started: Promise<Browser> | undefined;

/**
 * The Chromium that `npm ci` brought, with its security on; one for all files of a worker, since a start
 * takes as long as several tests. It ends with the worker: close contexts, not the browser.
 */
export function chromiumOfWorker(): Promise<Browser> {
  started ??= launch();
  return started;
}

/** Follows a link to another page, until that has come with its scripts. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), link.click()]);
}

/** The address that a page has; `page.url()` hears only later of one that a script has written. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
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

/** A list that fills with what goes wrong on a page: errors, dialogs, requests to others, what a policy forbids. */
export function faultsOn(page: Page, site: string): string[] {
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
  return faults;
}

/** Opens a page of the site, and fails at its closing if anything went wrong on it. */
async function openPage(
  context: BrowserContext,
  site: string,
  path: string,
  scripted = true,
): Promise<Page> {
  const page = await context.newPage();
  const faults = faultsOn(page, site);
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
