import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { removeRepeated, violationsOn, withAxe } from './axe.ts';
import { mapIsReady, useSite } from './chromium.ts';

/**
 * Tests that pages can be used by all. A file calls it for the pages of one language, so that two files run
 * at a time.
 * @param looks What is looked at: pages of the second language look like those of the first.
 */
export function areAccessible(
  pages: readonly string[],
  slides: string,
  looks: readonly ('light' | 'dark' | 'words')[],
): void {
  const { openShared, url } = useSite();
  let page: Page;
  beforeAll(async () => {
    page = await openShared('icon.svg', {});
    await withAxe(page);
  });
  const show = async (path: string): Promise<void> => {
    await page.emulateMedia({ colorScheme: null });
    await page.goto(url() + path);
    if ((await page.locator('[data-map]').count()) > 0) await mapIsReady(page);
  };

  describe.each(pages)('page /%s', (path) => {
    test(`axe finds no problem (${looks.join(', ')})`, async () => {
      await show(path);
      // Of pages as they open, the crawl tells.
      if (path.includes('?')) await fitsPhone(page);
      await removeRepeated(page);
      for (const look of looks) {
        if (look === 'dark') await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsOn(page, look), look).toEqual([]);
      }
    });
  });

  test(`axe finds no problem on the slides of /${slides} while they are presented`, async () => {
    await show(slides);
    await page.locator('[data-present]').click();
    const count = await page.locator('[data-slide]').count();
    await page.keyboard.press('n');
    for (let at = 1; at <= count; at += 1) {
      expect(await violationsOn(page, looks[0] ?? 'light'), `slide ${at}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });
}

async function fitsPhone(page: Page): Promise<void> {
  const viewport = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
  if (viewport) await page.setViewportSize(viewport);
}
