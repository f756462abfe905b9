import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files } from '../site/built-site.ts';
import { faultsOn, useSite } from './chromium.ts';

/** Every page of both languages, as phones show it, as it prints, in the dark, with script and without. */

const { browser, url } = useSite();
const addresses = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

/** What a style sheet may ask for besides. */
const MEDIA = [{ colorScheme: 'dark' }, { media: 'print' }] as const;

describe.each([
  ['with', true],
  ['without', false],
])('%s script, all pages', (_, javaScriptEnabled) => {
  let context: BrowserContext;
  let page: Page;
  /** What a browser refused, what was asked of others, what went wrong. */
  let faults: string[];
  beforeAll(async () => {
    context = await browser().newContext({
      javaScriptEnabled,
      serviceWorkers: 'block',
      viewport: { width: 320, height: 640 },
    });
    page = await context.newPage();
    faults = faultsOn(page, url());
    page.on('console', (message) => {
      // That an answer is 404, and of what, the responses tell.
      const isAnswer = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isAnswer) faults.push(message.text());
    });
    page.on('requestfailed', (request) => {
      // What was under way when the next page was opened is not missing.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        faults.push(`lacks ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/404.html'))
        faults.push(`${response.status()} ${response.url()}`);
    });
  });
  afterAll(() => context.close());

  test.each(addresses)('/%s breaks no rule, asks no other host, and fits a phone', async (path) => {
    await page.goto(url() + path);
    if (javaScriptEnabled && (await page.locator('[data-map]').count()) > 0)
      await page.locator('[data-view]').waitFor();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    for (const media of javaScriptEnabled ? MEDIA : []) {
      await page.emulateMedia(media);
      // What a rule for this medium fetches is asked for once it is laid out.
      await page.evaluate(() => document.body.offsetHeight);
    }
    await page.emulateMedia({ media: null, colorScheme: null });
    expect(faults.splice(0)).toEqual([]);
  });

  test('leave nothing in the browser', async () => {
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept).toEqual([]);
  });
});
