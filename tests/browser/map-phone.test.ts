import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useSite } from './chromium.ts';

const { open } = useSite();

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** In the south of the province, which the sheet would cover; in the east; and in the middle. */
const [SOUTH, EAST, MIDDLE] = ['30706', '30640', '30598'];

const query = async (page: Page) => (await addressOf(page)).search;

const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);

/** Taps a shape of the map in its middle. */
async function tap(page: Page, unit: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, `path[data-unit="${unit}"]`);
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await page.locator(`[data-panel="${unit}"]`).waitFor();
}

const stop = (page: Page, name: string) =>
  page.locator(`[data-panel][data-stop=${name}]`).waitFor();

/** Whether the chosen place is wholly in the window, and beside or above the panel. */
const isFree = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('[data-panel]');
    const shape = document.querySelector(`path[data-unit="${panel?.dataset['panel'] ?? ''}"]`);
    const [cover, box] = [panel, shape].map((one) => one?.getBoundingClientRect());
    if (!cover || !box) throw new Error('nothing is chosen');
    return box.top >= 0 && (box.bottom <= cover.top || box.right <= cover.left);
  });

/** One finger on the glass: from a point by steps to another. */
async function drag(
  glass: CDPSession,
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    glass.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  await send('touchStart', { x, y });
  for (let part = 1; part <= 10; part += 1)
    await send('touchMove', { x: x + ((toX - x) * part) / 10, y: y + ((toY - y) * part) / 10 });
  await send('touchEnd');
}

describe('the sheet of a phone', () => {
  test('has three stops, by its button, by keys and by dragging; the chosen place stays free', async () => {
    const page = await open('ban-do/', PHONE);
    const height = async () => (await boxOf(page, '[data-panel]')).height;
    const button = page.locator('[data-sheet-button]');
    await tap(page, SOUTH);
    await stop(page, 'half');
    expect(await height()).toBeLessThan(740 * 0.45);
    expect(await isFree(page)).toBe(true);
    // To share the sentence is one step.
    const share = await boxOf(page, '[data-panel-foot] button:not([hidden])');
    expect(share.bottom).toBeLessThanOrEqual(740);
    expect(share.height).toBeGreaterThanOrEqual(44);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await button.click();
    await stop(page, 'full');
    await expect.poll(height).toBeGreaterThan(600);
    await button.click();
    await stop(page, 'peek');
    await expect.poll(height).toBe(88);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    // Of its name and its sentence a line each at least is to be read.
    const panel = await boxOf(page, '[data-panel]');
    for (const part of ['#panel-title', '[data-sentence]'])
      expect((await boxOf(page, part)).top + 15).toBeLessThan(panel.bottom);
    await button.press('ArrowUp');
    await stop(page, 'half');
    await button.press('ArrowDown');
    await expect.poll(height).toBe(88);

    const glass = await page.context().newCDPSession(page);
    const { top } = await boxOf(page, '[data-panel]');
    await drag(glass, [120, top + 15], [120, top - 230]);
    await page.locator('[data-panel][data-stop=half], [data-panel][data-stop=full]').waitFor();
    expect(await panelOf(page)).toBe(SOUTH);
  });

  test('steps back when the reader scrolls on, and comes half up for the next place', async () => {
    const page = await open('ban-do/', PHONE);
    await tap(page, MIDDLE);
    await page.evaluate(() => scrollTo(0, 600));
    await stop(page, 'peek');
    await page.locator('[data-close]').click();
    await page.evaluate(() => scrollTo(0, 0));
    await tap(page, EAST);
    await stop(page, 'half');
  });

  test('is beside the map when the phone is turned: place and scale stay, and the place is free', async () => {
    const page = await open('ban-do/', PHONE);
    const shares = () =>
      page.evaluate(() => {
        const frame = document.querySelector('[data-map-canvas]')?.getBoundingClientRect();
        const sheet = document.querySelector('[data-map-sheet]')?.getBoundingClientRect();
        if (!frame || !sheet) throw new Error('no map');
        return {
          // How much larger than the whole province in the frame, and which point of it is in the middle.
          scale: sheet.width / Math.min(frame.width, frame.height),
          x: (frame.x + frame.width / 2 - sheet.x) / sheet.width,
          y: (frame.y + frame.height / 2 - sheet.y) / sheet.height,
        };
      });
    for (let press = 0; press < 2; press += 1) {
      const { scale } = await shares();
      await page.locator('.leaflet-control-zoom-in').tap();
      await expect.poll(async () => (await shares()).scale).toBeGreaterThan(scale * 1.6);
    }
    await page.locator('.leaflet-zoom-anim').waitFor({ state: 'detached' });
    const before = await shares();
    await page.setViewportSize({ width: 740, height: 360 });
    await expect.poll(async () => (await boxOf(page, '[data-map-canvas]')).width).toBeLessThan(500);
    await expect
      .poll(async () => Math.abs((await shares()).scale / before.scale - 1))
      .toBeLessThan(0.03);
    const after = await shares();
    expect(Math.abs(after.x - before.x)).toBeLessThan(0.02);
    expect(Math.abs(after.y - before.y)).toBeLessThan(0.02);
    await page.locator('.map-reset').tap();
    expect(await page.locator('.map-reset').isVisible()).toBe(false);
    await tap(page, EAST);
    const { left, width } = await boxOf(page, '[data-panel]');
    expect(left).toBeGreaterThanOrEqual((await boxOf(page, '[data-map-canvas]')).right - 1);
    expect(width).toBeLessThan(740 * 0.46);
    expect(await isFree(page)).toBe(true);
  });

  test('a drag to the side with one finger shows that it takes two', async () => {
    const page = await open('ban-do/', PHONE);
    const glass = await page.context().newCDPSession(page);
    const hint = page.locator('.map-hint');
    await drag(glass, [180, 300], [182, 240]);
    expect(await hint.isVisible()).toBe(false);
    await drag(glass, [120, 300], [240, 304]);
    expect(await hint.innerText()).toContain('hai ngón');
  });

  test('controls are at least 44 px high, and the field goes to the top for its matches', async () => {
    const page = await open('ban-do/', PHONE);
    const low = await page
      .locator(
        '.masthead summary, [data-find], [data-locate], .legend button:visible, .times label, .choice label, .leaflet-bar :is(a, button):visible',
      )
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(low).toEqual([]);
    await page.locator('[data-find]').tap();
    await expect.poll(async () => (await boxOf(page, '[data-find]')).top).toBeLessThan(30);
    const size = await page
      .locator('[data-find]')
      .evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
  });
});

const panelOf = (page: Page) => page.locator('[data-panel]').getAttribute('data-panel');

describe('the history', () => {
  test('has one step for the panel, however many places it shows; closing it takes that back', async () => {
    const page = await open('ban-do/');
    const length = await page.evaluate(() => history.length);
    const steps = async () => (await page.evaluate(() => history.length)) - length;
    await page.locator(`path[data-unit="${MIDDLE}"]`).click();
    await page.locator(`path[data-unit="${EAST}"]`).click();
    await page.locator('[name=at][value="2020-10"]').check({ force: true });
    expect(await query(page)).toBe(`?unit=${EAST}&at=2020-10`);
    expect(await steps()).toBe(1);
    await page.locator('[data-close]').click();
    await expect.poll(() => query(page)).toBe('?at=2020-10');
    await page.locator(`path[data-unit="${MIDDLE}"]`).click();
    await page.locator(`path[data-unit="${EAST}"]`).click();
    await page.goBack();
    await page.locator('[data-panel=""]').waitFor({ state: 'attached' });
    expect(await query(page)).toBe('?at=2020-10');
    expect(await steps()).toBe(1);
  });
});

describe('the wheel', () => {
  test('scrolls the page; with Ctrl the first notch zooms a little and does not scroll', async () => {
    const page = await open('ban-do/', { viewport: { width: 1280, height: 720 } });
    const width = async () => (await boxOf(page, '[data-map-sheet]')).width;
    const { x, y } = await boxOf(page, `path[data-unit="${MIDDLE}"]`);
    await page.mouse.move(x, y);
    const before = await width();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await expect.poll(width).toBeGreaterThan(before * 1.1);
    expect(await width()).toBeLessThan(before * 1.5);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.up('Control');
    const zoomed = await width();
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await width()).toBe(zoomed);
  });
});
