import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, useSite } from './chromium.ts';

const { open, openShared } = useSite();

/** How many drawings of the story can be seen, and which step is told. */
const story = (page: Page) =>
  page.evaluate(() => ({
    step: document.querySelector<HTMLElement>('.story')?.dataset['step'],
    drawings: [...document.querySelectorAll('.story .step__drawing')].filter(
      (drawing) => getComputedStyle(drawing).visibility === 'visible',
    ).length,
  }));

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describe('the story', () => {
  test('changes the drawing while the words pass, and the drawing stands still', async () => {
    const page = await openShared('', PHONE);
    await page.locator('.story[data-step="1"]').waitFor();
    expect(await story(page)).toEqual({ step: '1', drawings: 1 });
    const steps = await page.locator('.story [data-words]').count();
    expect(steps).toBe(4);
    const tops: (number | undefined)[] = [];
    for (let step = 2; step <= steps; step += 1) {
      await page
        .locator('.story [data-words]')
        .nth(step - 1)
        .evaluate((words) => scrollBy(0, words.getBoundingClientRect().top - innerHeight * 0.6));
      await page.locator(`.story[data-step="${step}"]`).waitFor();
      const drawing = page.locator('.story .step__drawing').nth(step - 1);
      await drawing.and(page.locator(':visible')).waitFor();
      tops.push((await drawing.boundingBox())?.y);
    }
    expect(tops).toEqual([0, 0, 0]);
    // And back again.
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.story[data-step="1"]').waitFor();
  });

  test('begins in the first screen of a phone: the question, and most of the squares', async () => {
    const page = await openShared('', PHONE);
    await page.evaluate(() => scrollTo(0, 0));
    const [question, drawing] = await Promise.all([
      page.locator('h1').boundingBox(),
      page.locator('.step__drawing').first().boundingBox(),
    ]);
    expect(question?.y).toBeLessThan(200);
    expect(drawing?.y).toBeLessThan(740 / 2 + 50);
    // Without scrolling past the story one comes to the field, and can type.
    await page.locator('.question a').tap();
    const field = page.locator('[data-find]');
    await expect.poll(async () => (await field.boundingBox())?.y).toBeLessThan(740 / 3);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
    // Its words follow directly.
    const words = await page.locator('.story [data-words]').first().boundingBox();
    expect(words?.y).toBeLessThan((drawing?.y ?? 0) + (drawing?.height ?? 0) + 30);
  });

  test.each([
    ['without script', { javaScriptEnabled: false }],
    ['with reduced motion', { reducedMotion: 'reduce' as const }],
    ['without the file of its script', {}],
  ])('%s is five drawings below each other', async (title, options) => {
    const page = await open('en/', { ...PHONE, ...options });
    if (title.includes('file')) {
      await page.route('**/HomeView*.js', (route) => route.abort());
      await page.reload();
    }
    expect((await story(page)).drawings).toBe(4);
    const drawings = page.locator('.step__drawing');
    expect(await drawings.count()).toBe(5);
    const boxes = await Promise.all((await drawings.all()).map((one) => one.boundingBox()));
    for (let at = 1; at < boxes.length; at += 1) {
      const above = boxes[at - 1];
      expect(boxes[at]?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    }
  });
});

describe('“your commune?”', () => {
  test('answers with a sentence in two steps: a name, and Enter', async () => {
    const page = await open('', PHONE);
    // First step.
    await page.locator('[data-find]').tap();
    await page.keyboard.type('xã Ô Lâm, huyện Tri Tôn, tỉnh An Giang');
    // Second step.
    await page.keyboard.press('Enter');
    const sentence = page.locator('[data-your-commune] [data-sentence]');
    await sentence.filter({ hasText: 'Ô Lâm (Tri Tôn, An Giang)' }).waitFor();
    expect(await sentence.innerText()).toMatch(/chưa nguồn nào nêu tên.*129.*92.*37/);
    // It is read out.
    expect(await page.evaluate(() => document.activeElement?.matches('[data-answer]'))).toBe(true);
    await page.locator('[data-on-map]').tap();
    await page.locator('[data-panel="30586"]').waitFor();
    expect((await addressOf(page)).search).toBe('?unit=30586');
    expect(await page.locator('.panel [data-sentence]').innerText()).toContain('129');
  });

  test('shares the sentence with the address of its place, or shows it', async () => {
    const page = await open('en/');
    await page.locator('[data-find]').fill('chau phu');
    await page.locator('#find-list [role=option]').first().click();
    await page.evaluate(() => {
      const shared: ShareData[] = [];
      Object.assign(globalThis, { shared });
      navigator.share = (data) => Promise.resolve(void shared.push(data ?? {}));
    });
    const button = page.locator('[data-your-commune] [data-share]');
    await button.click();
    const shared = await page.evaluate(() => (globalThis as { shared?: ShareData[] }).shared);
    expect(shared).toHaveLength(1);
    expect(shared?.[0]?.text).toMatch(/^Châu Phú district \(An Giang\), August 2019: all 13/);
    expect(shared?.[0]?.url).toMatch(/\/en\/map\/\?unit=889&level=district$/);
    await page.evaluate(() => {
      Reflect.deleteProperty(navigator, 'share');
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await button.click();
    const field = page.locator('[data-said] textarea');
    await field.waitFor();
    expect(await field.inputValue()).toContain('all 13 communes');
  });

  test('is a form for the search page without script, and for what it does not know', async () => {
    const plain = await open('', { javaScriptEnabled: false });
    await plain.locator('[data-find]').fill('ô lâm');
    await plain.locator('[data-find]').press('Enter');
    await plain.waitForURL('**/tim/?q=*');
    const page = await open('');
    await page.locator('[data-find]').fill('nghị quyết 18');
    await page.locator('[data-find-none]').waitFor();
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await page.waitForURL('**/tim/?q=*');
    await page.locator('[data-results] a').first().waitFor();
  });

  test('has a map that answers a tap: each district opens on the map', async () => {
    const page = await open('', PHONE);
    const district = page.locator('.yours .step__drawing').getByRole('link', { name: /Chợ Mới/ });
    await district.scrollIntoViewIfNeeded();
    await district.tap();
    await page.locator('[data-panel="893"]').waitFor();
    expect((await addressOf(page)).search).toBe('?unit=893&level=district');
  });
});
