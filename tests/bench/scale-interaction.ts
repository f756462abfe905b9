import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launch } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { CONDITIONS, SLOWDOWNS } from './conditions.ts';
import { median } from './results.ts';

/** Response times of the map page in milliseconds, by Event Timing (multiples of 8). */
export interface Answers {
  median: number;
  slowest: number;
}

/** Number of taps. */
const TAPS = 6;
/** Milliseconds between taps: two within 200 would be a double tap, which zooms the map. */
const BETWEEN = 300;

/** Taps units, types a name, and zooms, on the map page of a built site. */
export async function interact(root: string): Promise<Answers> {
  const site = await serve('/', root);
  const browser = await launch();
  try {
    const context = await browser.newContext({
      viewport: { width: CONDITIONS.width, height: CONDITIONS.height },
      hasTouch: true,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWNS[0] });
    await page.addInitScript(watch);
    await page.goto(`${site.url}ban-do/`);
    await page.locator('[data-view]').waitFor();
    for (let tap = 0; tap < TAPS; tap += 1) {
      const { x, y } = await pointOfUnit(page, tap / TAPS);
      await page.touchscreen.tap(x, y);
      await page.locator('[data-panel]:not([data-panel=""]) [data-close]').tap();
      await wait(BETWEEN);
    }
    const field = page.locator('[data-find]');
    await field.tap();
    await field.pressSequentially('binh');
    await page.locator('#find-list [role=option]').first().waitFor();
    await field.fill('');
    for (let zoom = 0; zoom < 3; zoom += 1) {
      await page.locator('.leaflet-control-zoom-in').tap();
      await wait(BETWEEN);
    }
    const durations = await page.evaluate(() => (window as unknown as Watched).answers);
    if (durations.length === 0) throw new Error(`${root}: no event was timed`);
    return { median: median(durations), slowest: Math.max(...durations) };
  } finally {
    await browser.close();
    site.close();
  }
}

interface Watched {
  answers: number[];
}

/** Runs in the page: records the time from each tap and key to the next frame. */
function watch(): void {
  const answers: number[] = [];
  (window as unknown as Watched).answers = answers;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (entry.interactionId > 0) answers.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** A visible point of a unit, selected by a share of the order of visible units. */
async function pointOfUnit(page: Page, share: number): Promise<{ x: number; y: number }> {
  await page.locator('[data-map-canvas]').scrollIntoViewIfNeeded();
  return page.evaluate((at) => {
    const shapes = [...document.querySelectorAll('.map-drawing path[data-unit]')];
    const points = shapes.flatMap((shape) => {
      const { x, y, width, height } = shape.getBoundingClientRect();
      const point = { x: x + width / 2, y: y + height / 2 };
      return document.elementFromPoint(point.x, point.y) === shape ? [point] : [];
    });
    const point = points[Math.floor(at * points.length)];
    if (!point) throw new Error('no unit is seen');
    return point;
  }, share);
}
