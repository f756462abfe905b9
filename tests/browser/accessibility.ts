import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './chromium.ts';

/** Tests that pages can be used by all. A file calls it for the pages of one language, so that two files run at a time. */
export function areAccessible(pages: readonly string[], slides: string): void {
  const { open } = useSite();

  describe.each(pages)('page /%s', (path) => {
    const narrow = { width: 320, height: 640 };
    const tooWide = (page: Page) =>
      page.locator('html').evaluate((html) => html.scrollWidth - innerWidth);

    test('axe finds nothing, in light and in dark, and nothing scrolls sideways at 320 px', async () => {
      const page = await open(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOn(page, colorScheme), colorScheme).toEqual([]);
      }
      await page.setViewportSize(narrow);
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.close();
    });

    test('does not scroll sideways at 320 px without script', async () => {
      const page = await open(path, { viewport: narrow, javaScriptEnabled: false });
      expect(await tooWide(page)).toBeLessThanOrEqual(0);
      await page.close();
    });
  });

  test(`axe finds nothing on the slides of /${slides} while they are presented`, async () => {
    const page = await open(slides);
    await page.locator('[data-present]').click();
    const count = await page.locator('[data-slide]').count();
    await page.keyboard.press('n');
    for (let at = 1; at <= count; at += 1) {
      expect(await violationsOn(page, 'light'), `slide ${at}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    await page.close();
  });
}
