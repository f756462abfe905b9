import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, follow, seen, useSite } from './chromium.ts';

const { open, openShared, url } = useSite();

/** What is written on the map, with its place in pixels. */
const labels = (page: Page) =>
  page.locator('.place-map__labels text:visible').evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize);
      return { words: text.textContent.trim(), left, right, top, bottom, size };
    }),
  );

let shared: Promise<Page> | undefined;

describe.each(['long-xuyen', 'an-phu', 'phu-tan', 'cho-moi', 'thoai-son'])(
  'the map of %s',
  (slug) => {
    test('names or numbers each commune once at every width, without overlaps', async () => {
      shared ??= openShared('dia-phuong/', { javaScriptEnabled: false });
      const page = await shared;
      await page.goto(`${url()}dia-phuong/${slug}/`);
      const places = await page.locator('.map-communes path, .map-labels__neighbour').count();
      for (const width of [320, 360, 480, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const written = await labels(page);
        expect(written, `${width} px`).toHaveLength(places);
        expect(new Set(written.map(({ words }) => words)).size).toBe(written.length);
        for (const { size } of written) expect(size, `${width} px`).toBeGreaterThanOrEqual(12);
        const overlaps = written.flatMap((one, index) =>
          written
            .slice(index + 1)
            .filter(
              (other) =>
                one.right > other.left &&
                other.right > one.left &&
                // Lines of type touch where their letters do not: their boxes may, by a little.
                one.bottom > other.top + 4 &&
                other.bottom > one.top + 4,
            )
            .map((other) => `${one.words}, ${other.words}`),
        );
        expect(overlaps, `${width} px`).toEqual([]);
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

  test('follows the date by keys, in map, legend, rows and address; the map is not a tab stop', async () => {
    const page = await open('en/places/chau-thanh/');
    await page.locator('.place-dates input').first().waitFor();
    const shown = () =>
      page.evaluate(() => ({
        map: document.querySelectorAll('.map-communes [data-status="implementing"]').length,
        rows: document.querySelectorAll('tr[data-unit][data-status="implementing"]').length,
        older: document.querySelectorAll('.map-communes [data-basis="carried"]').length,
        key: Number(document.querySelector('.place-key:not([hidden]) [data-count]')?.textContent),
        at: new URLSearchParams(location.search).get('at'),
      }));
    expect(await shown()).toEqual({ map: 1, rows: 1, older: 1, key: 1, at: null });
    await page.locator('.crumbs a').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual({ map: 2, rows: 2, older: 1, key: 1, at: '2020-10' });
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('.place-map, .place-dates')),
    ).toBeNull();
    await page.goto(`${url()}dia-phuong/chau-thanh/?at=ever`);
    await page.waitForFunction(
      () => document.querySelectorAll('.map-communes [data-status="implementing"]').length === 4,
    );
  });

  test('is printed with the names on its map and with its quotations, without navigation', async () => {
    const page = await open('dia-phuong/chau-thanh/');
    await page.setViewportSize({ width: 700, height: 990 });
    const reference = page.locator('tr[data-unit="30598"] a[data-claim]').first();
    const id = (await reference.getAttribute('href'))?.slice(1) ?? '';
    await page.emulateMedia({ media: 'print' });
    const printed = [
      'tr[data-unit="30598"] a[data-claim]',
      `.notes [id="${id}"] blockquote`,
      `.notes [id="${id}"] cite`,
    ];
    const hidden = ['.walk', '.crumbs', '.place-map__hint'];
    expect(await seen(page, [...printed, ...hidden])).toEqual(printed);
    expect(await page.locator('.place-map__labels text:visible').count()).toBeGreaterThan(13);
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth - 700);
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('is one step from the panel of the big map, for a commune and for the district', async () => {
    const page = await open('ban-do/?unit=30598');
    const link = page.locator('[data-panel] a[href$="dia-phuong/chau-thanh/"]').first();
    await link.click({ trial: true });
    // The same page with another address, as by a reader's "back".
    await page.evaluate(() => {
      history.pushState(null, '', '?unit=892&level=district');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.locator('[data-panel="892"]').waitFor();
    await follow(page, link);
    await page.waitForURL('**/dia-phuong/chau-thanh/');
  });
});

describe('quotations of a district', () => {
  test('are folded on a phone until they or a link to them are selected, and then have translation, title and links', async () => {
    const page = await open('en/places/chau-thanh/', { viewport: { width: 360, height: 740 } });
    await page.locator('.place-dates input').first().waitFor();
    const parts = ['blockquote', '.translation', 'cite', '.source-links a'].map(
      (part) => `.notes > li:nth-child(2) ${part}`,
    );
    expect(await seen(page, ['.notes blockquote', ...parts])).toEqual([]);
    await page.locator('.notes > li:nth-child(2) summary').click();
    expect(await seen(page, parts)).toEqual(parts);
    await page.locator('.notes > li:nth-child(2) summary').click();
    expect(await seen(page, parts)).toEqual([]);
    const link = page.locator('tr[data-unit="30595"] a[data-claim]');
    await link.click();
    expect(await seen(page, parts)).toEqual(parts);
    await page.goto((await addressOf(page)).href);
    await page.reload();
    expect(await seen(page, parts)).toEqual(parts);
  });

  test('stand open beside the table on a desktop, and are to be had without script', async () => {
    const wide = await open('en/places/chau-thanh/', { viewport: { width: 1280, height: 720 } });
    await wide.locator('.notes .fold[open]').last().waitFor();
    expect(await wide.locator(':is(.notes, .place__evidence) .fold:not([open])').count()).toBe(0);
    const plain = await open('en/places/chau-thanh/', { javaScriptEnabled: false });
    expect(await seen(plain, ['.notes blockquote'])).toEqual([]);
    await plain.locator('.notes summary').first().click();
    expect(await seen(plain, ['.notes blockquote', '.notes .translation'])).toHaveLength(2);
  });
});

describe.each(['dia-phuong/', 'en/places/'])('the pages of %s', (within) => {
  test('are at most 6,000 px high on a phone, and do not scroll sideways', async () => {
    const page = await openShared(within, { javaScriptEnabled: false });
    const paths = await page
      .locator('[data-place] h3 a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(paths).toHaveLength(11);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of paths) {
      await page.goto(path);
      const [high = NaN, wide] = await page.evaluate(() => [
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
      ]);
      expect(high, path).toBeLessThanOrEqual(6000);
      expect(wide, path).toBeLessThanOrEqual(360);
    }
  });
});

test.each(['ban-do/', 'en/map/'])(
  'without script %s is short on a phone, and its list of districts leads to each in the table',
  async (path) => {
    const page = await openShared(path, { javaScriptEnabled: false });
    await page.setViewportSize({ width: 360, height: 740 });
    const seen = await page.evaluate(() => ({
      high: document.documentElement.scrollHeight,
      wide: document.documentElement.scrollWidth,
      jumps: [...document.querySelectorAll<HTMLAnchorElement>('.table-jump a')].map((link) => ({
        to: document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? NaN,
        named: document.getElementById(link.hash.slice(1))?.dataset['group']?.includes(link.text),
      })),
    }));
    expect(seen.high).toBeLessThanOrEqual(20_000);
    expect(seen.wide).toBeLessThanOrEqual(360);
    expect(seen.jumps).toHaveLength(11);
    expect(seen.jumps.every(({ named }) => named)).toBe(true);
    const tops = seen.jumps.map(({ to }) => to);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  },
);

test('the map of the index leads to the district that is pressed', async () => {
  const page = await open('en/places/', { javaScriptEnabled: false });
  const name = page.locator('.map-labels text', { hasText: 'Tri Tôn' });
  await name.scrollIntoViewIfNeeded();
  const box = await name.boundingBox();
  if (!box) throw new Error('no Tri Tôn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForURL('**/en/places/tri-ton/');
});

test.each([
  ['', 2],
  ['en/', 2],
  ['dia-phuong/tri-ton/', 3],
  ['en/places/cho-moi/', 3],
  ['en/places/long-xuyen/', 3],
])('%s takes at most %d sheets of paper', async (path, sheets) => {
  shared ??= openShared('dia-phuong/', { javaScriptEnabled: false });
  const page = await shared;
  await page.goto(url() + path);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeLessThanOrEqual(sheets);
});
