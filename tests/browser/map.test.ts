import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useSite } from './chromium.ts';
import { useMaps } from './shared-maps.ts';

const site = useSite();
const { browser, url, open } = site;
const show = useMaps(site);

const option = (page: Page, code: string) => page.locator(`[role=option][data-unit="${code}"]`);
const panel = (page: Page) => page.locator('[data-panel]');
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset['unit']);

describe('the sources', () => {
  test('are filtered by text without diacritics and by kind; a link to a claim resets the filter', async () => {
    const page = await open('nguon/');
    const shown = page.locator('[data-source]:visible');
    const all = await shown.count();
    await page.locator('[name=q]').fill('can dang');
    expect(await shown.count()).toBeLessThan(all);
    expect(await shown.first().innerText()).toContain('Cần Đăng');
    await page.locator('[name=kind]').selectOption('criticism');
    expect(await shown.count()).toBe(0);
    await page.locator('[name=q]').fill('');
    const criticisms = await page.locator('[data-kind=criticism]').count();
    expect(await page.locator('[data-kind]:visible').count()).toBe(criticisms);
    expect(await page.locator('[data-filter] output').innerText()).toMatch(
      new RegExp(`^${await shown.count()} `),
    );
    await page.locator('.disagreement a').first().click();
    await page.locator(':target').waitFor();
    expect(await shown.count()).toBe(all);
  });

  test('are complete without script', async () => {
    const page = await open('en/sources/', { javaScriptEnabled: false });
    expect(await page.locator('[data-filter]').isVisible()).toBe(false);
    expect(await page.locator('[data-source]:visible').count()).toBeGreaterThan(50);
  });
});

describe('the map', () => {
  test.each([360, 1280])(
    '%i pixels wide, stays where it is when Leaflet takes over',
    async (width) => {
      const place = async (javaScriptEnabled: boolean) => {
        const viewport = { width, height: 740 };
        const page = await open('ban-do/', { javaScriptEnabled, viewport });
        const canvas = await page.locator('[data-map-canvas]').boundingBox();
        const shape = await page.locator('path[data-unit="30280"]').boundingBox();
        if (!canvas || !shape) throw new Error('no map');
        return [shape.x - canvas.x, shape.y - canvas.y, shape.width, shape.height];
      };
      const [before, after] = [await place(false), await place(true)];
      before.forEach((value, index) =>
        expect(Math.abs(value - (after[index] ?? 0))).toBeLessThan(1.5),
      );
    },
  );

  test('shows the clicked commune, and puts it into the URL', async () => {
    const page = await show('ban-do/');
    await page.locator('path[data-unit="30598"]').click();
    expect(await panel(page).getAttribute('data-panel')).toBe('30598');
    expect(await panel(page).innerText()).toContain('Xã Vĩnh Hanh');
    expect(await panel(page).innerText()).toContain('theo nguồn cũ hơn');
    expect(await panel(page).locator('blockquote').first().innerText()).toContain('Vĩnh Hanh');
    expect((await addressOf(page)).search).toBe('?unit=30598');
    await page.goBack();
    await page.locator('[data-panel=""]').waitFor();
  });

  test('opens with the unit and level of a shared link, in both languages', async () => {
    const page = await open('en/map/?unit=884&level=district');
    expect(await panel(page).innerText()).toContain('Châu Đốc city');
    expect(await page.locator('[value=district]').isChecked()).toBe(true);
    expect(await page.locator('[data-language-switch]').getAttribute('href')).toContain(
      '?unit=884&level=district',
    );
  });

  test('switches to another date and back: map, table, panel, legend, URL', async () => {
    const page = await open('ban-do/?at=2020-10&unit=30595');
    const statusOf = (code: string) =>
      page.evaluate(
        (one) =>
          [...document.querySelectorAll<HTMLElement>(`[data-unit="${one}"][data-status]`)].map(
            ({ dataset }) => `${dataset['status']} ${dataset['basis'] ?? ''}`.trim(),
          ),
        code,
      );
    const everywhere = (status: string) => [status, status, status];
    // Cần Đăng by a source of May 2020, Mỹ Phước by the list of 2019.
    expect(await statusOf('30595')).toEqual(everywhere('implementing stated'));
    expect(await statusOf('30298')).toEqual(everywhere('implementing carried'));
    const panel = page.locator('[data-panel="30595"]');
    expect(await panel.locator('[data-part=deciding] blockquote').count()).toBe(1);
    expect(await page.locator('#map-summary').innerText()).toContain('147 trong 156');

    await page.locator('[name=at][value="2018-2019"]').check({ force: true });
    expect((await addressOf(page)).search).toBe('?unit=30595&at=2018-2019');
    expect(await statusOf('30595')).toEqual(everywhere('not-named'));
    expect(await statusOf('30298')).toEqual(everywhere('not-implementing carried'));
    expect(await panel.locator('[data-part=deciding]').isVisible()).toBe(false);
    await page
      .locator('[data-announcer]', { hasText: '84 trong 156' })
      .waitFor({ state: 'attached' });
    expect(await page.locator('.legend:visible [data-count]').allInnerTexts()).toEqual([
      '25',
      '2',
      '129',
    ]);

    await page.goBack();
    expect(await statusOf('30595')).toEqual(everywhere('implementing stated'));
  });

  test('shows statuses across time, without a total', async () => {
    const page = await show('en/map/?at=ever');
    const named = page.locator('.map-communes [data-status=implementing]');
    expect(await named.count()).toBe(41);
    expect(await page.locator('#map-summary').innerText()).toContain('41 of 156');
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
      'Vĩnh Hanh commune\nOne person in both posts (from an older source)',
    );
    await page.mouse.move(5, 5);
    expect(await page.locator('.map-tip').isVisible()).toBe(false);
  });

  test('gives every unit a name and a status for screen readers', async () => {
    const page = await show('en/map/');
    expect(await page.locator('[role=option]').count()).toBe(156 + 11);
    expect(await option(page, '30280').textContent()).toBe(
      'Mỹ Bình ward, Long Xuyên city: One person in both posts (stated)',
    );
    expect(await page.locator('.map-drawing').getAttribute('aria-hidden')).toBe('true');
  });

  test('switches level without script', async () => {
    const page = await open('ban-do/', { javaScriptEnabled: false });
    expect(await page.locator('.map-communes').isVisible()).toBe(true);
    await page.locator('[value=district]').check({ force: true });
    expect(await page.locator('.map-communes').isVisible()).toBe(false);
    expect(
      await page.locator('[data-at-only]:not([hidden]) > .legend[data-level=district]').isVisible(),
    ).toBe(true);
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
  const ignores = async (page: Page) => {
    expect(await panel(page).getAttribute('data-panel')).toBe('');
    expect(await page.locator('img, main script[src*=alert]').count()).toBe(0);
    await page.locator('path[data-unit="30598"]').click();
    expect(await panel(page).getAttribute('data-panel')).toBe('30598');
  };

  test('ignores invalid values in the URL', async () => {
    for (const address of INVALID) {
      const page = await open(`ban-do/${address}`);
      await ignores(page);
      await page.close();
    }
  });

  test('shows map and table completely if its script does not load', async () => {
    const page = await (await browser().newContext({ serviceWorkers: 'block' })).newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${url()}ban-do/`);
    expect(await page.locator('path[data-unit="30598"]').isVisible()).toBe(true);
    expect(await page.locator('[data-table=commune] tbody tr').count()).toBe(156);
    expect(await panel(page).isVisible()).toBe(false);
  });
});
