import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
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

/** Which of some elements are to be seen: the first that each selector finds. */
export const seen = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (all) =>
      all.filter((selector) => {
        const element = document.querySelector(selector);
        return (
          element?.checkVisibility({ visibilityProperty: true }) &&
          element.getClientRects().length > 0
        );
      }),
    selectors,
  );

/** Makes a page's scripts go on at once where they would let a moment pass, such as before they announce something. */
export async function withoutDelays(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout: later } = window;
    window.setTimeout = ((go: () => void) => later(go)) as typeof setTimeout;
  });
}

export interface SiteInBrowser {
  browser: () => Browser;
  url: () => string;
  /** Opens a page for one test; what an earlier page left in the browser's stores is gone. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /**
   * Opens a page in a context of its own, for tests that change more of it than the page.
   * @param script Runs before the scripts of each page, such as one that takes an interface away.
   */
  openAlone: (path: string, script?: () => void) => Promise<Page>;
  /** Opens a page that stays open for the later tests of the file: shared-maps.ts. */
  openShared: (path: string, options: BrowserContextOptions) => Promise<Page>;
}

/**
 * A browser and the site, served at a root, for the tests of one file. After each test its pages are closed,
 * and it fails if anything went wrong on one of them.
 */
export function useSite(): SiteInBrowser {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  const contexts = new Map<string, Promise<BrowserContext>>();
  /** Keys of the contexts that have a page open for good. */
  const warm = new Set<string>();
  /** What went wrong on any page since the last test. */
  const faults: string[] = [];
  let ofThisTest: { close: () => Promise<void> }[] = [];

  beforeAll(async () => {
    browser = await chromiumOfWorker();
    site = await serve('/');
  });
  afterEach(async () => {
    await Promise.all(ofThisTest.map((one) => one.close()));
    ofThisTest = [];
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    contexts.clear();
    warm.clear();
    site.close();
  });

  // The offline copy has tests of its own; others need not wait for it.
  const newContext = (options: BrowserContextOptions) =>
    browser.newContext({ serviceWorkers: 'block', ...options });

  /** The context of all pages with these options. */
  async function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
    const key = keyOf(options);
    const known = contexts.get(key);
    const context = known ?? newContext(options);
    contexts.set(key, context);
    if (known && !warm.has(key)) {
      warm.add(key);
      await keepWarm(await context);
    }
    return context;
  }

  /** With one page open, the next ones find a process that runs already. Many contexts have only one page. */
  async function keepWarm(context: BrowserContext): Promise<void> {
    await (await context.newPage()).goto(`${site.url}icon.svg`);
  }

  async function openIn(context: BrowserContext, path: string, scripted = true): Promise<Page> {
    const page = await context.newPage();
    watch(page, site.url, faults);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(site.url).origin,
      storageTypes: 'all',
    });
    await page.goto(site.url + path);
    if (scripted && MAPS.test(path)) await mapIsReady(page);
    return page;
  }

  return {
    browser: () => browser,
    url: () => site.url,
    open: async (path, options = {}) => {
      const context = await contextFor(options);
      const page = await openIn(context, path, options.javaScriptEnabled);
      ofThisTest.push(page);
      return page;
    },
    openAlone: async (path, script) => {
      const context = await newContext({});
      ofThisTest.push(context);
      if (script) await context.addInitScript(script);
      return openIn(context, path);
    },
    openShared: async (path, options) => {
      const context = await contextFor(options);
      warm.add(keyOf(options));
      return openIn(context, path, options.javaScriptEnabled);
    },
  };
}

const keyOf = (options: BrowserContextOptions) => JSON.stringify(options);

/** Addresses of pages whose map a script draws. */
export const MAPS = /^(ban-do|nhung|en\/map|en\/embed)\//;

/** Waits until the map's script has run to its end. */
export const mapIsReady = (page: Page) => page.locator('[data-view]').waitFor();

/** Lists what goes wrong on a page: errors, dialogs, requests to other hosts, what a policy forbids. */
export function watch(page: Page, site: string, faults: string[]): void {
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
}
