import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { follow, useSite } from './chromium.ts';

const { open } = useSite();

/** What is written on the map, with its place in pixels. */
const labels = (page: Page) =>
  page.locator('.place-map__labels text:visible').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize);
      return { words: text.textContent.trim(), left, right, top, bottom, size };
    }),
  );

describe.each(['long-xuyen', 'an-phu', 'phu-tan', 'cho-moi', 'thoai-son'])(
  'the map of %s',
  (slug) => {
    test('names or numbers each commune once at every width, without overlaps', async () => {
      const page = await open(`dia-phuong/${slug}/`, { javaScriptEnabled: false });
      const communes = await page.locator('.map-communes path').count();
      const around = await page.locator('.map-labels__neighbour').count();
      for (const width of [320, 360, 480, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const written = await labels(page);
        expect(written, `${width} px`).toHaveLength(communes + around);
        expect(new Set(written.map(({ words }) => words)).size).toBe(written.length);
        for (const { size } of written) expect(size, `${width} px`).toBeGreaterThanOrEqual(12);
        written.forEach((one, index) => {
          for (const other of written.slice(index + 1)) {
            // Lines of type touch where their letters do not: their boxes may, by a little.
            const apart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top + 4 ||
              other.bottom <= one.top + 4;
            expect(apart, `${one.words}, ${other.words} at ${width} px`).toBe(true);
          }
        });
      }
    });
  },
);

describe('a district', () => {
  test('links its map to the rows and to the surrounding districts, without script', async () => {
    const page = await open('dia-phuong/long-xuyen/', { javaScriptEnabled: false });
    const box = await page.locator('path[data-unit="30301"]').boundingBox();
    if (!box) throw new Error('no Mỹ Thới');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForURL('**/#30301');
    expect(await page.locator('tr:target').innerText()).toContain('Phường Mỹ Thới');
    await page
      .locator('.place-map__labels text', { hasText: 'Thoại Sơn' })
      .scrollIntoViewIfNeeded();
    const around = await page
      .locator('.place-map__labels text', { hasText: 'Thoại Sơn' })
      .boundingBox();
    if (!around) throw new Error('no Thoại Sơn');
    await page.mouse.click(around.x + around.width / 2, around.y + around.height / 2);
    await page.waitForURL('**/dia-phuong/thoai-son/');
  });

  test('is navigated by keyboard from link to link, and the map is not a tab stop', async () => {
    const page = await open('en/places/chau-doc/');
    await page.locator('.crumbs a').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#30316');
  });

  test('is printed with the names on its map and with its quotations, without navigation', async () => {
    const page = await open('dia-phuong/chau-thanh/', { viewport: { width: 700, height: 990 } });
    const reference = page.locator('tr[data-unit="30598"] [data-claim] a').first();
    const id = (await reference.getAttribute('href'))?.slice(1) ?? '';
    await page.emulateMedia({ media: 'print' });
    expect(await reference.isVisible()).toBe(true);
    expect(await page.locator(`.notes [id="${id}"] blockquote`).isVisible()).toBe(true);
    expect(await page.locator('.place-map__labels text:visible').count()).toBeGreaterThan(13);
    for (const gone of ['.walk', '.crumbs', '.place-map__hint'])
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth - 700);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('is one step from the panel of the big map, for a commune and for the district', async () => {
    for (const path of ['ban-do/?unit=30598', 'ban-do/?unit=892&level=district']) {
      const page = await open(path);
      await follow(page, page.locator('[data-panel] a[href$="dia-phuong/chau-thanh/"]').first());
      await page.waitForURL('**/dia-phuong/chau-thanh/');
    }
  });
});

test('the map of the index leads to the district that is pressed', async () => {
  const page = await open('en/places/', { javaScriptEnabled: false });
  const name = page.locator('.map-labels text', { hasText: 'Tri Tôn' });
  await name.scrollIntoViewIfNeeded();
  const box = await name.boundingBox();
  if (!box) throw new Error('no Tri Tôn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForURL('**/en/places/tri-ton/');
});
