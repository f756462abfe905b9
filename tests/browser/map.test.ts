import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, mapIsReady, useSite } from './chromium.ts';
import { useMaps } from './shared-maps.ts';

const site = useSite();
const { url, open, openShared } = site;
const show = useMaps(site);

const option = (page: Page, code: string) => page.locator(`[role=option][data-unit="${code}"]`);
const panel = (page: Page) => page.locator('[data-panel]');
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset['unit']);

const WITHOUT_SCRIPT = { javaScriptEnabled: false };

/** Where the map and a commune are on the page. */
const placeOf = (page: Page) =>
  page.evaluate(() =>
    ['[data-map-canvas]', 'path[data-unit="30280"]'].flatMap((selector) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box) throw new Error(`no ${selector}`);
      return [box.x, box.y, box.width, box.height];
    }),
  );

describe('the map without script', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openShared('ban-do/#30280', WITHOUT_SCRIPT);
  });

  test('shows the row of its URL', async () => {
    const top = () =>
      page.locator('tr[id="30280"]').evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(700);
    await expect.poll(top).toBeGreaterThan(-100);
  });

  test('compares all dates', async () => {
    expect(await page.locator('[data-pair]:visible').count()).toBe(3);
  });

  // Without script, a page only depends on the size of its window: it need not be loaded again.
  test.each([
    [320, 640],
    [360, 740],
    [740, 360],
    [1280, 860],
  ])('is where Leaflet leaves it, at %i × %i pixels', async (width, height) => {
    const viewport = { width, height };
    await page.setViewportSize(viewport);
    await page.evaluate(() => scrollTo(0, 0));
    const before = await placeOf(page);
    const after = await placeOf(await open('ban-do/', { viewport }));
    before.forEach((value, index) =>
      // The frame is the same; Leaflet rounds positions within it.
      expect(Math.abs(value - (after[index] ?? NaN))).toBeLessThan(index < 4 ? 0.1 : 1.5),
    );
  });

  test('switches level', async () => {
    expect(await page.locator('.map-communes').isVisible()).toBe(true);
    await page.locator('[value=district]').check({ force: true });
    expect(await page.locator('.map-communes').isVisible()).toBe(false);
    expect(
      await page.locator('[data-at-only]:not([hidden]) > .legend[data-level=district]').isVisible(),
    ).toBe(true);
  });
});

describe('the map', () => {
  test('shows the clicked commune, and puts it into the URL', async () => {
    const page = await show('ban-do/');
    await page.locator('path[data-unit="30598"]').click();
    expect(await panel(page).getAttribute('data-panel')).toBe('30598');
    expect(await panel(page).innerText()).toContain('Xã Vĩnh Hanh');
    expect(await panel(page).innerText()).toContain('nguồn cũ hơn');
    expect(await panel(page).locator('blockquote').first().innerText()).toContain('Vĩnh Hanh');
    expect((await addressOf(page)).search).toBe('?unit=30598');
    await page.goBack();
    await page.locator('[data-panel=""]').waitFor();
  });

  test('opens with all parts of a shared link, in both languages', async () => {
    const page = await open('en/map/?unit=884&at=2020-10&level=district&from=2019-08');
    const shown = await page.evaluate(() => ({
      panel: document.querySelector<HTMLElement>('[data-panel]')?.innerText,
      checked: [...document.querySelectorAll<HTMLInputElement>('[data-map] input:checked')].map(
        ({ name, value }) => `${name}=${value}`,
      ),
      status: document.querySelector<HTMLElement>('path[data-unit="30595"]')?.dataset,
      from: document.querySelector<HTMLSelectElement>('[name=from]')?.value,
      other: document.querySelector('[data-language-switch]')?.getAttribute('href'),
    }));
    expect(shown.panel).toContain('Châu Đốc city');
    expect(shown.checked.sort()).toEqual(['at=2020-10', 'level=district', 'view=map']);
    expect(shown.status).toMatchObject({ status: 'implementing', basis: 'stated' });
    expect(shown.from).toBe('2019-08');
    expect(shown.other).toContain('?unit=884&at=2020-10&level=district&from=2019-08');
  });

  test('switches to another date and back: map, table, panel, legend, URL', async () => {
    const page = await show('ban-do/?at=2020-10&unit=30595');
    /** What the page says of Cần Đăng and Mỹ Phước, each on the map, in the list and in the table. */
    const shown = () =>
      page.evaluate(() => {
        const seen = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
            one.checkVisibility(),
          );
        const statusOf = (code: string) =>
          [...document.querySelectorAll<HTMLElement>(`[data-unit="${code}"][data-status]`)].map(
            ({ dataset }) => `${dataset['status']} ${dataset['basis'] ?? ''}`.trim(),
          );
        return {
          canDang: statusOf('30595'),
          myPhuoc: statusOf('30298'),
          deciding: seen('[data-panel="30595"] [data-part=deciding] blockquote').length,
          counts: seen('.legend [data-count]').map(({ innerText }) => innerText),
          query: location.search,
        };
      });
    const everywhere = (status: string) => [status, status, status];
    const first = await shown();
    // Cần Đăng by a source of May 2020, Mỹ Phước by the list of 2019.
    expect(first).toMatchObject({
      canDang: everywhere('implementing stated'),
      myPhuoc: everywhere('implementing carried'),
      deciding: 1,
      query: '?at=2020-10&unit=30595',
    });
    expect(await page.locator('#map-summary').innerText()).toContain('147 trong 156');

    await page.locator('[name=at][value="2018"]').check({ force: true });
    expect(await shown()).toEqual({
      canDang: everywhere('not-named'),
      myPhuoc: everywhere('not-implementing carried'),
      deciding: 0,
      counts: ['25', '2', '129'],
      query: '?unit=30595&at=2018',
    });
    await page
      .locator('[data-announcer]', { hasText: '84 trong 156' })
      .waitFor({ state: 'attached' });

    await page.locator('[name=at][value="2020-10"]').check({ force: true });
    expect(await shown()).toEqual({ ...first, query: '?unit=30595&at=2020-10' });
  });

  test('shows statuses across time, without a total', async () => {
    const page = await show('en/map/?at=ever');
    const named = page.locator('.map-communes [data-status=implementing]');
    expect(await named.count()).toBe(43);
    expect(await page.locator('#map-summary').innerText()).toContain('43 of 156');
  });

  test('works by keyboard alone', async () => {
    const page = await show('ban-do/');
    await page.locator('[role=option]:visible, [role=option]').first().focus();
    expect(await focused(page)).toBe('30280');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('30283');
    // The cursor only looks; what is chosen stays.
    expect(await panel(page).getAttribute('data-panel')).toBe('');
    expect(await page.locator('.map-tip').innerText()).toContain('Phường Mỹ Long');
    await page.keyboard.press('PageDown');
    expect(await focused(page)).toBe('30316');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('30727');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('30727');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
    expect(await panel(page).getAttribute('data-panel')).toBe('30727');
    const ring = await page.locator('.map-ring--selection').getAttribute('d');
    expect(ring).toBe(await page.locator('path[data-unit="30727"]').getAttribute('d'));
  });

  test('zooms and moves by keys, and shows the whole province again', async () => {
    const page = await show('ban-do/');
    const box = async () => {
      const found = await page.locator('path[data-unit="30280"]').boundingBox();
      if (!found) throw new Error('no shape');
      return found;
    };
    await option(page, '30280').focus();
    const before = await box();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const zoomed = await box();
    expect(zoomed.width).toBeGreaterThan(before.width * 1.5);
    await page.keyboard.press('Shift+ArrowLeft');
    expect((await box()).x).toBeGreaterThan(zoomed.x);
    await page.keyboard.press('0');
    expect(Math.abs((await box()).width - before.width)).toBeLessThan(1);
    expect(await focused(page)).toBe('30280');
  });

  test('names the unit under the mouse', async () => {
    const page = await show('en/map/');
    await page.locator('path[data-unit="30598"]').hover();
    expect(await page.locator('.map-tip').innerText()).toBe(
      'Vĩnh Hanh commune\nCombined (reported earlier)',
    );
    await page.mouse.move(5, 5);
    expect(await page.locator('.map-tip').isVisible()).toBe(false);
  });

  test('gives every unit a name and a status for screen readers', async () => {
    const page = await show('en/map/');
    expect(await page.locator('[role=option]').count()).toBe(156 + 11);
    expect(await option(page, '30280').textContent()).toBe(
      'Mỹ Bình ward, Long Xuyên city: Combined (reported at the time)',
    );
    expect(await page.locator('.map-drawing').getAttribute('aria-hidden')).toBe('true');
  });

  test('sorts its tables by name, district and status', async () => {
    const page = await show('ban-do/?view=table');
    const table = page.locator('[data-table=commune]');
    const first = () => table.locator('tbody tr').first().getAttribute('data-unit');
    await table.locator('th[data-sort=status] button').click();
    expect(await table.locator('th[data-sort=status]').getAttribute('aria-sort')).toBe('ascending');
    expect(await table.locator('tbody tr').first().getAttribute('data-status')).toBe(
      'implementing',
    );
    await table.locator('th[data-sort=status] button').click();
    expect(await table.locator('tbody tr').first().getAttribute('data-status')).toBe('not-named');
    await table.locator('th[data-sort=district] button').click();
    expect(await first()).not.toBe('30280');
  });

  const INVALID = [
    '?unit=99999&at=2031&level=galaxy',
    '?unit=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '?unit=30280%22%5D%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    `?unit=${'9'.repeat(10_000)}`,
    '?unit=__proto__&level=constructor',
    '?%E0%A4%A',
    '#<img src=x onerror=alert(1)>',
  ];

  test('ignores invalid values in the URL', async () => {
    /** The unit that a page opens with, what the address made, and the unit of a click. */
    const look = (page: Page) =>
      page.evaluate(() => {
        const panel = () => document.querySelector<HTMLElement>('[data-panel]')?.dataset['panel'];
        const opened = panel();
        const shape = document.querySelector('path[data-unit="30598"]');
        shape?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = shape?.getBoundingClientRect() ?? new DOMRect();
        // What a mouse would hit there.
        document
          .elementFromPoint(x + width / 2, y + height / 2)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        const made = document.querySelectorAll('img, main script[src*=alert]').length;
        return { opened, made, clicked: panel() };
      });
    const page = await open('icon.svg');
    for (const address of INVALID) {
      await page.goto(`${url()}ban-do/${address}`, { waitUntil: 'commit' });
      await mapIsReady(page);
      expect(await look(page), address.slice(0, 60)).toEqual({
        opened: '',
        made: 0,
        clicked: '30598',
      });
    }
  });
});
