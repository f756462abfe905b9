import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useSite } from './chromium.ts';

const { browser, url } = useSite();

const VIEWPORTS = { phone: { width: 412, height: 823 }, desktop: { width: 1280, height: 860 } };
const PAGES = [
  '',
  'ban-do/',
  'en/embed/',
  'bai/an-giang-tung-buoc/',
  'dia-phuong/chau-thanh/',
  'en/search/',
  'nguon/',
  'day-hoc/trac-nghiem/',
  'en/teach/quiz/',
  'day-hoc/',
];

describe.each(Object.entries(VIEWPORTS))(
  'on a %s, nothing moves when scripts and fonts come after the page is seen:',
  (_, viewport) => {
    let context: BrowserContext;
    let page: Page;
    /** What is held back until the page has been painted. */
    let late: (() => Promise<void>)[];
    let painted: boolean;
    beforeAll(async () => {
      context = await browser().newContext({ viewport, serviceWorkers: 'block' });
      page = await context.newPage();
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // With a route, the browser keeps no file from one page to the next.
      await page.route(/\.(js|woff2)$/, (route) => {
        if (painted) return route.continue();
        late.push(() => route.continue());
        return undefined;
      });
    });
    afterAll(() => context.close());

    test.each(PAGES)('/%s', async (path) => {
      late = [];
      painted = false;
      await page.goto(url() + path, { waitUntil: 'commit' });
      await page.evaluate(
        () =>
          new Promise<void>((done) =>
            new PerformanceObserver((list, observer) => {
              if (list.getEntriesByName('first-contentful-paint').length === 0) return;
              observer.disconnect();
              done();
            }).observe({ type: 'paint', buffered: true }),
          ),
      );
      painted = true;
      await Promise.all(late.map((go) => go()));
      await page.waitForLoadState('load');
      const sum = await page.evaluate(async () => {
        await document.fonts.ready;
        // Two frames more: what has come has been laid out.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0);
      });
      expect(sum).toBeLessThanOrEqual(0.02);
    });
  },
);

test('the drawing keeps its place while Leaflet makes its container', async () => {
  const page = await browser().newPage({ viewport: VIEWPORTS.phone, serviceWorkers: 'block' });
  await page.addInitScript(() => {
    const tops: number[] = [];
    Object.assign(window, { tops });
    const note = () => {
      const sheet = document.querySelector('[data-map-sheet]');
      if (sheet) tops.push(sheet.getBoundingClientRect().top);
    };
    new MutationObserver(note).observe(document, {
      attributeFilter: ['class', 'style'],
      subtree: true,
    });
    document.addEventListener('DOMContentLoaded', note);
  });
  await page.goto(`${url()}ban-do/`);
  await page.locator('.leaflet-control-zoom-in').waitFor();
  const tops = await page.evaluate(() => (window as unknown as { tops: number[] }).tops);
  expect(tops.length).toBeGreaterThan(2);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(3);
  await page.close();
});
