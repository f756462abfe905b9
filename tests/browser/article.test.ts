import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filledPagesOfPdf } from '../documents/paper/pdf-text.ts';
import { follow, seen, useSite } from './chromium.ts';

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
    expect(await page.locator('.note:popover-open').innerText()).toContain('92 = 119 − 27');
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
    const page = await open(STEPS);
    /** Where text and chart are on a screen of this size. */
    const boxesAt = async (width: number, height: number) => {
      await page.setViewportSize({ width, height });
      const [prose, chart] = await page
        .locator('.block--beside')
        .first()
        .evaluate((block) =>
          ['.prose', '.chart'].map((selector) => {
            const box = block.querySelector(selector)?.getBoundingClientRect();
            if (!box?.width) throw new Error(`no ${selector}`);
            return { top: box.top, bottom: box.bottom, left: box.left, right: box.right };
          }),
        );
      if (!prose || !chart) throw new Error('no boxes');
      return { prose, chart };
    };
    const wide = await boxesAt(1280, 900);
    expect(wide.chart.left).toBeGreaterThan(wide.prose.right);
    expect(Math.abs(wide.chart.top - wide.prose.top)).toBeLessThan(60);
    const phone = await boxesAt(360, 740);
    expect(phone.chart.top).toBeGreaterThanOrEqual(phone.prose.bottom);
  });

  test('are files that a browser can render on their own', async () => {
    const page = await open(STEPS);
    const sizes = await page.locator('.chart a[download]').evaluateAll((links) =>
      Promise.all(
        links.map(async (link) => {
          const image = new Image();
          image.src = (link as HTMLAnchorElement).href;
          await image.decode();
          return { src: image.src, side: Math.min(image.naturalWidth, image.naturalHeight) };
        }),
      ),
    );
    expect(sizes.length).toBeGreaterThan(3);
    for (const { src, side } of sizes) expect(side, src).toBeGreaterThan(100);
  });

  test('are printed with their sources, without interactive parts', async () => {
    const page = await open(STEPS);
    await page.emulateMedia({ media: 'print' });
    const printed = ['.chart svg[role=img]', '.chart figcaption .small'];
    const hidden = ['.contents', '.ways', '.chart a[download]', '.masthead nav'];
    expect(await seen(page, [...printed, ...hidden])).toEqual(printed);
    await page.emulateMedia({ media: 'screen' });
    expect(await seen(page, hidden)).toEqual(hidden);
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
    const page = await open(STEPS);
    expect(await lit(page)).toEqual([]);
    await readAbout(page, '30295');
    await page.locator('.small-map-spot--lit[data-spot="30295"]').waitFor();
    expect(await lit(page)).toContain('30298');
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForFunction(() => !document.querySelector('.small-map-spot--lit'));
  });

  test('highlights the place of a focused link', async () => {
    const page = await open(STEPS);
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

test('on paper no sheet of an article but the last is emptier than a third', async () => {
  const page = await open('en/articles/how-we-know/', { javaScriptEnabled: false });
  for (const path of ['en/articles/how-we-know/', 'bai/tu-thi-diem-den-chu-truong/']) {
    await page.goto(url() + path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = await filledPagesOfPdf(new Uint8Array(pdf));
    expect(sheets.length, path).toBeLessThanOrEqual(10);
    for (const filled of sheets.slice(0, -1)) expect(filled, path).toBeGreaterThanOrEqual(2 / 3);
  }
});
