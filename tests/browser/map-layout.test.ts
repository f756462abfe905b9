import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './chromium.ts';
import { useMaps } from './shared-maps.ts';

const site = useSite();
const show = useMaps(site);

/** Windows whose first screen holds the map and its controls; the least share of the map, in percent. */
const SCREENS = [
  { width: 360, height: 740, share: 55 },
  { width: 390, height: 844, share: 55 },
  { width: 768, height: 1024, share: 55 },
  { width: 1280, height: 720, share: 42 },
  { width: 1440, height: 900, share: 42 },
  { width: 740, height: 360, share: 35 },
];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes of the page in its window, unscrolled, and what the window is. */
const boxes = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, 0);
    const boxOf = (selector: string): Box => {
      const found = document.querySelector(selector);
      if (!found) throw new Error(`no ${selector}`);
      const { left, top, right, bottom } = found.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return {
      screen: { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
      wide: document.documentElement.scrollWidth,
      map: boxOf('[data-map-canvas]'),
      // The outline of all districts together: a path's box is its own, a group's that of all its paths.
      province: boxOf('.map-drawing .map-districts'),
      title: boxOf('h1'),
      search: boxOf('[data-find]'),
      legend: boxOf('.explorer__legend'),
      dates: boxOf('.times'),
    };
  });

const within = (inner: Box, outer: Box) =>
  inner.left >= outer.left - 0.5 &&
  inner.top >= outer.top - 0.5 &&
  inner.right <= outer.right + 0.5 &&
  inner.bottom <= outer.bottom + 0.5;

const areaOf = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);

/** How much of the map is painted by itself: nothing lies over it but its own buttons. */
const uncovered = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('[data-map-canvas]');
    const box = map?.getBoundingClientRect();
    if (!map || !box) throw new Error('no map');
    const points = Array.from({ length: 400 }, (_, i) => [
      box.left + (((i % 20) + 0.5) * box.width) / 20,
      box.top + ((Math.floor(i / 20) + 0.5) * box.height) / 20,
    ]);
    const own = points.filter(([x = 0, y = 0]) => map.contains(document.elementFromPoint(x, y)));
    return own.length / points.length;
  });

describe.each(['ban-do/', 'en/map/'])('the first screen of %s', (path) => {
  test.each(SCREENS)(
    'is the map at $width × $height: with search, legend, dates and the whole province',
    async ({ share, ...viewport }) => {
      const page = await show(path);
      await page.setViewportSize(viewport);
      // Leaflet fits the province to another frame a moment later.
      await expect
        .poll(async () => {
          const { map, province } = await boxes(page);
          return within(province, map);
        })
        .toBe(true);
      const { screen, wide, map, ...rest } = await boxes(page);
      for (const [name, box] of Object.entries({ map, ...rest }))
        if (name !== 'province') expect(within(box, screen), name).toBe(true);
      expect((100 * areaOf(map) * (await uncovered(page))) / areaOf(screen)).toBeGreaterThan(share);
      expect(wide).toBeLessThanOrEqual(viewport.width);
    },
  );

  test.each([...SCREENS, { width: 320, height: 640 }])(
    'keeps the place of map, legend and dates at all dates and levels, at $width × $height',
    async ({ width, height }) => {
      const page = await show(path);
      await page.setViewportSize({ width, height });
      const titles = new Set<string>();
      const places = new Set<string>();
      for (const level of ['district', 'commune'])
        for (const at of ['2018', '2019-08', '2020-10', 'ever']) {
          await page.evaluate(
            (values) => {
              for (const value of values)
                document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click();
            },
            [level, at],
          );
          const { map, search, legend, dates } = await boxes(page);
          places.add(JSON.stringify([map, search, legend.top, dates]));
          titles.add(await page.locator('h1').innerText());
        }
      expect([...places]).toHaveLength(1);
      expect(titles.size).toBe(8);
    },
  );
});

test('the counts of the dates follow the level', async () => {
  const page = await show('ban-do/');
  const counts = () => page.locator('.times b:visible').allInnerTexts();
  expect(await counts()).toEqual(['84/156', '119/156', '147/156', '43 có tên']);
  await page.locator('[name=level][value=district]').check({ force: true });
  expect(await counts()).toEqual(['≥ 2/11', '4/11', '≥ 4/11', '4 có tên']);
});

test('the headline is the news of the date and level', async () => {
  const page = await show('ban-do/');
  const headline = page.locator('h1');
  expect(await headline.innerText()).toBe('Tháng 8.2019: 119/156 xã có mô hình. Biết tên 27.');
  await page.locator('[name=at][value="2020-10"]').check({ force: true });
  expect(await headline.innerText()).toMatch(/^Năm 2020: 147\/156 xã có mô hình\./);
  await page.locator('[name=level][value=district]').check({ force: true });
  expect(await headline.innerText()).toMatch(/^Năm 2020: biết tên 4\/11 huyện/);
});

test('the table appears where its button is pressed, on a phone and beside the panel', async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 720 },
  ]) {
    const page = await show('ban-do/');
    await page.setViewportSize(viewport);
    await page.locator('[name=view][value=table]').check({ force: true });
    const top = await page
      .locator('[data-table=commune] tbody tr')
      .first()
      .evaluate((row) => row.getBoundingClientRect().top);
    expect(top).toBeLessThan(viewport.height);
    expect(top).toBeGreaterThan(0);
  }
});

test('full screen has the ground of the page, and the same parts in its first screen', async () => {
  const page = await show('en/map/');
  const button = page.getByRole('button', { name: 'Full screen' });
  const element = () => page.evaluate(() => document.fullscreenElement?.className);
  for (const { share, ...viewport } of SCREENS) {
    await page.setViewportSize(viewport);
    await button.click();
    await expect.poll(element).toBe('explorer');
    const { screen, map, title, search, legend, dates } = await boxes(page);
    for (const [name, box] of Object.entries({ map, title, search, legend, dates }))
      expect(within(box, screen), `${viewport.width}: ${name}`).toBe(true);
    expect((100 * areaOf(map)) / areaOf(screen)).toBeGreaterThan(share);
    const grounds = await page.evaluate(() =>
      ['.explorer', 'body'].map((selector) => {
        const found = document.querySelector(selector);
        return found && getComputedStyle(found).backgroundColor;
      }),
    );
    expect(grounds[0]).toBe(grounds[1]);
    await button.click();
    await expect.poll(element).toBe(undefined);
  }
});
