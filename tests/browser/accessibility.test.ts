import { describe, expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { useSite } from './chromium.ts';

const { open } = useSite();

/** Pages of every kind, in both languages; the map in each of its states. */
const PAGES = [
  '',
  'ban-do/',
  'ban-do/?at=2020-10&unit=30595',
  'en/map/?at=ever&level=district',
  'en/map/?view=tiles&at=2020-10&from=2018-2019&show=not-named',
  'ban-do/?view=table',
  'nhung/',
  'en/embed/?unit=30280',
  'nguon/',
  'du-lieu/',
  'bai/',
  'bai/an-giang-tung-buoc/',
  'bai/dieu-gi-da-doi/',
  'thuat-ngu/',
  '404.html',
  'en/',
  'en/map/',
  'en/sources/',
  'en/data/',
  'en/articles/',
  'en/articles/one-person-two-offices/',
  'en/articles/how-it-came-about/',
  'en/glossary/',
  'dia-phuong/',
  'dia-phuong/chau-thanh/',
  'dia-phuong/long-xuyen/',
  'en/places/',
  'en/places/tri-ton/',
  'day-hoc/trac-nghiem/',
  'en/teach/quiz/',
  'day-hoc/',
  'day-hoc/danh-gia-mot-thi-diem/',
  'en/teach/',
  'en/teach/who-does-what/',
  'en/teach/evidence-map/',
  'day-hoc/ai-lam-gi-o-xa/trinh-chieu/',
  'en/teach/who-does-what/slides/',
];

describe.each(PAGES)('page /%s', (path) => {
  test('axe finds nothing, in light and in dark', async () => {
    const page = await open(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page, colorScheme), colorScheme).toEqual([]);
    }
    await page.close();
  });

  test('does not scroll sideways at 320 px, with and without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(path, { viewport: { width: 320, height: 640 }, javaScriptEnabled });
      const wide = await page.locator('html').evaluate((html) => html.scrollWidth - 320);
      expect(wide).toBeLessThanOrEqual(0);
      await page.close();
    }
  });
});

test.each(['day-hoc/ai-lam-gi-o-xa/trinh-chieu/', 'en/teach/judging-a-pilot/slides/'])(
  'axe finds nothing on the slides of /%s while they are presented',
  async (path) => {
    const page = await open(path);
    await page.locator('[data-present]').click();
    const count = await page.locator('[data-slide]').count();
    await page.keyboard.press('n');
    for (let at = 1; at <= count; at += 1) {
      expect(await violationsOn(page, 'light'), `slide ${at}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    await page.close();
  },
);
