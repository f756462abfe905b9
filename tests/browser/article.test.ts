import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { follow, useSite } from './chromium.ts';

const { open, url } = useSite();

const STEPS = 'bai/an-giang-tung-buoc/';

describe('a figure', () => {
  test('opens its note without script, by mouse and by keyboard', async () => {
    const page = await open('bai/mot-nguoi-hai-chuc-danh/', { javaScriptEnabled: false });
    const cite = page.locator('.cite', { hasText: '119/156' }).first();
    const mark = cite.locator('button');
    const note = page.locator(`#${await mark.getAttribute('popovertarget')}`);
    expect(await note.isVisible()).toBe(false);
    await cite.click();
    expect(await note.isVisible()).toBe(true);
    expect(await note.locator('blockquote').innerText()).toContain('119/156 xã');
    expect(await note.innerText()).toContain('Báo Tin tức');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    await mark.focus();
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note')?.id)).toBe(
      await mark.getAttribute('popovertarget'),
    );
  });

  test('that is computed shows its derivation', async () => {
    const page = await open('en/articles/one-person-two-offices/');
    await page.locator('[data-figure="2019-08.commune.hiddenImplementing"]').first().click();
    expect(await page.locator('.note:popover-open').innerText()).toContain('93 = 119 − 26');
  });
});

test('a term is explained without script, and links to the glossary', async () => {
  const page = await open('bai/mot-nguoi-hai-chuc-danh/', { javaScriptEnabled: false });
  const term = page.locator('button.term', { hasText: 'Hội đồng nhân dân' });
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.note:popover-open');
  expect(await note.innerText()).toContain('People’s Council');
  await page.keyboard.press('Escape');
  expect(await note.count()).toBe(0);
  await term.click();
  await follow(page, note.locator('.term-entry__name a'));
  expect(page.url()).toBe(`${url()}thuat-ngu/#hoi-dong-nhan-dan`);
  expect(await page.locator(':target').innerText()).toContain('Hội đồng nhân dân');
});

describe('charts', () => {
  test('are beside their text on a wide screen and stay visible with it; below it on a phone', async () => {
    const wide = await open(STEPS, { viewport: { width: 1280, height: 900 } });
    const block = wide.locator('.block--beside').first();
    const boxOf = async (selector: string) => {
      const box = await block.locator(selector).first().boundingBox();
      if (!box) throw new Error(`no ${selector}`);
      return box;
    };
    const [prose, chart] = [await boxOf('.prose'), await boxOf('.chart')];
    expect(chart.x).toBeGreaterThan(prose.x + prose.width);
    expect(Math.abs(chart.y - prose.y)).toBeLessThan(60);

    const phone = await open(STEPS, { viewport: { width: 360, height: 740 } });
    const first = phone.locator('.block--beside').first();
    const [text, below] = [
      await first.locator('.prose').first().boundingBox(),
      await first.locator('.chart').first().boundingBox(),
    ];
    expect(below?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
  });

  test('are files that a browser can render on their own', async () => {
    const page = await open(STEPS);
    const links = await page
      .locator('.chart a[download]')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    for (const href of links) {
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, href);
      expect(Math.min(...size), href).toBeGreaterThan(100);
    }
  });

  test('are printed with their sources, without interactive parts', async () => {
    const page = await open(STEPS);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chart svg[role=img]').first().isVisible()).toBe(true);
    expect(await page.locator('.chart figcaption .small').first().isVisible()).toBe(true);
    for (const hidden of ['.contents', '.ways', '.chart a[download]', '.masthead nav'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  });
});

describe('the map beside a text', () => {
  const lit = (page: Page) =>
    page
      .locator('.small-map-spot--lit')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-spot')));
  /** Brings a place's link to the middle of the screen, as a reader who scrolls does. */
  const readAbout = (page: Page, code: string) =>
    page
      .locator(`.block--beside a[data-spot="${code}"]`)
      .first()
      .evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));

  test('highlights the places of the current paragraph', async () => {
    const page = await open(STEPS, { viewport: { width: 1280, height: 900 } });
    expect(await lit(page)).toEqual([]);
    await readAbout(page, '30295');
    await page.locator('.small-map-spot--lit[data-spot="30295"]').waitFor();
    expect(await lit(page)).toContain('30298');
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForFunction(() => !document.querySelector('.small-map-spot--lit'));
  });

  test('highlights the place of a focused link', async () => {
    const page = await open(STEPS, { viewport: { width: 1280, height: 900 } });
    const link = page.locator('.block--beside a[data-spot="30298"]').first();
    await link.focus();
    expect(await lit(page)).toEqual(['30298']);
  });

  test('loses only the highlighting without script', async () => {
    const page = await open(STEPS, { javaScriptEnabled: false });
    expect(await page.locator('.chart svg[role=img]').first().isVisible()).toBe(true);
    expect(await page.locator('.small-map-spot:visible').count()).toBe(0);
  });
});
