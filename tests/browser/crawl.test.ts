import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files } from '../site/built-site.ts';
import { MAPS, mapIsReady, useSite, watch } from './chromium.ts';

/**
 * Every page of both languages, as phones show it, with script and without. What can be seen in the files alone,
 * such as what style sheets fetch for print and in the dark: tests/site/pages.test.ts, security.test.ts.
 */

const { browser, url } = useSite();
const addresses = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

/** What stands in the way of reading a page: it is too wide, or words of a chart are too small, outside it, or over each other. */
function unreadable(): string[] {
  const found: string[] = [];
  const surplus = document.documentElement.scrollWidth - innerWidth;
  if (surplus > 0) found.push(`${surplus} px too wide`);
  const heading = document.querySelector('h1');
  const lead = heading?.nextElementSibling;
  if (heading && lead?.matches('.lead')) {
    const gap = lead.getBoundingClientRect().top - heading.getBoundingClientRect().bottom;
    if (Math.abs(gap - 8) > 1) found.push(`${gap} px between heading and lead`);
  }
  for (const svg of document.querySelectorAll<SVGSVGElement>('.chart svg[role=img]')) {
    if (!svg.checkVisibility()) continue;
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll<SVGTextElement>('text')];
    for (const text of texts) {
      const size = parseFloat(getComputedStyle(text).fontSize) * scale;
      const box = text.getBoundingClientRect();
      if (size < 12) found.push(`${text.textContent} at ${size.toFixed(1)} px`);
      if (box.right > frame.right + 1 || box.left < frame.left - 1)
        found.push(`${text.textContent} runs out`);
    }
    const names = texts
      .filter((text) => text.classList.contains('small-map-name'))
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    for (const [index, a] of names.entries()) {
      for (const b of names.slice(index + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Boxes have room for stacked marks above and below the letters.
        if (across > 1 && down > 5) found.push(`${a.words} over ${b.words}`);
      }
    }
  }
  return found;
}

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScriptEnabled) => {
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
    faults = [];
    watch(page, url(), faults);
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

  test.each(addresses)(
    '/%s breaks no rule, asks no other host, fits a phone, and its charts can be read',
    async (path) => {
      await page.goto(url() + path);
      if (javaScriptEnabled && MAPS.test(path)) await mapIsReady(page);
      expect(await page.evaluate(unreadable)).toEqual([]);
      expect(faults.splice(0)).toEqual([]);
    },
  );

  test('store nothing in the browser', async () => {
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    expect(kept).toEqual([]);
  });
});
