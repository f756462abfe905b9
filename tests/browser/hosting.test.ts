import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chromiumOfWorker, follow } from './chromium.ts';
import { serve } from './serve.ts';

interface Visit {
  site: Awaited<ReturnType<typeof serve>>;
  page: Page;
  /** Addresses that the host did not answer with success, as they come. */
  missing: string[];
}

/** Looks at the site below a path of its host, and closes both. */
async function visit(path: string, look: (visit: Visit) => Promise<void>): Promise<void> {
  const site = await serve(path);
  const browser = await chromiumOfWorker();
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const missing: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) missing.push(response.url());
  });
  try {
    await look({ site, page, missing });
  } finally {
    await page.close();
    site.close();
  }
}

test('the same files work below a folder: nothing is missing, and the map is alive', () =>
  visit('/a/b/', async ({ site, page, missing }) => {
    for (const path of [
      '',
      'en/',
      'nguon/',
      'bai/mot-nguoi-hai-chuc-danh/',
      'dia-phuong/cho-moi/',
      'en/map/?unit=30280',
    ]) {
      await page.goto(site.url + path);
    }
    await page.locator('[data-panel="30280"]').waitFor();
    // Asked for last, once a page has nothing else to do: offline-start.ts.
    await page.locator('[data-offline=none]').waitFor({ state: 'attached' });
    expect(missing).toEqual([]);
    await follow(page, page.locator('[data-language-switch]'));
    expect(page.url()).toBe(`${site.url}ban-do/?unit=30280`);
    expect(await page.locator('[data-panel="30280"]').innerText()).toContain('Phường Mỹ Bình');
  }));

test('an unknown address, however deep, leads back to the site', () =>
  visit('/a/b/', async ({ site, page }) => {
    for (const path of ['nowhere', 'bai/nowhere/', 'bai/no/where/at/all.html?x=1', '404.html']) {
      const response = await page.goto(site.url + path);
      expect(response?.status(), path).toBe(404);
      await page.waitForFunction(
        ([home]) => document.querySelector<HTMLAnchorElement>('.masthead__name')?.href === home,
        [site.url],
      );
      const shown = await page.evaluate(() => ({
        // Its looks are there, too.
        font: getComputedStyle(document.querySelector('.masthead__name') ?? document.body)
          .fontFamily,
        map: document.querySelectorAll<HTMLAnchorElement>('main a')[1]?.href,
      }));
      expect(shown.font, path).toContain('Source');
      expect(shown.map, path).toBe(`${site.url}ban-do/`);
    }
    await follow(page, page.locator('main a').nth(1));
    expect(page.url()).toBe(`${site.url}ban-do/`);
  }));

test('an unknown address of a site at the root of its host asks for nothing in vain', () =>
  visit('/', async ({ site, page, missing }) => {
    await page.goto(`${site.url}bai/no/where/`);
    await page.waitForFunction(
      ([home]) => document.querySelector<HTMLAnchorElement>('.masthead__name')?.href === home,
      [site.url],
    );
    expect(missing).toEqual([`${site.url}bai/no/where/`]);
    await page.locator('main input').first().fill('biên chế');
    await page.locator('main form button').first().click();
    await page.waitForURL(`${site.url}tim/?q=bi%C3%AAn+ch%E1%BA%BF`);
  }));
