import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './chromium.ts';

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
  const { open } = useSite();

  describe.each(pages)('page /%s', (path) => {
    test(`axe finds no problem (${looks.join(', ')})`, async () => {
      const page = await open(path);
      // Of pages as they open, the crawl tells; this is for those in another state.
      const viewport = page.viewportSize();
      await page.setViewportSize({ width: 320, height: 640 });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
      if (viewport) await page.setViewportSize(viewport);
      for (const look of looks) {
        await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
        expect(await violationsOn(page, look), look).toEqual([]);
      }
    });
  });

  test(`axe finds no problem on the slides of /${slides} while they are presented`, async () => {
    const page = await open(slides);
    await page.locator('[data-present]').click();
    const count = await page.locator('[data-slide]').count();
    await page.keyboard.press('n');
    for (let at = 1; at <= count; at += 1) {
      expect(await violationsOn(page, looks[0] ?? 'light'), `slide ${at}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });
}
