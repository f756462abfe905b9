import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { addressOf, follow, useSite } from './chromium.ts';
import { addRunAgain } from './run-again.ts';

const { browser, url, open } = useSite();

const field = (page: Page) => page.locator('[data-search] [name=q]');
const titles = (page: Page) => page.locator('[data-results] h3').allInnerTexts();
const index = (page: Page) => page.locator('[data-index]');

const PAGES = [
  { path: 'tim/', district: 'Huyện Châu Phú', commune: /^Xã Ô Lâm$/, found: /^\d+ kết quả$/ },
  {
    path: 'en/search/',
    district: 'Châu Phú district',
    commune: /^Ô Lâm commune$/,
    found: /^Results: \d+$/,
  },
] as const;

describe.each(PAGES)('/$path', ({ path, district, commune, found }) => {
  test('answers while typing, in the place of the index, and gives the index back', async () => {
    const page = await open(path);
    await field(page).pressSequentially('chau phu');
    expect((await titles(page))[0]).toBe(district);
    const count = await page.locator('[data-count]').innerText();
    expect(count).toMatch(found);
    expect(await index(page).isVisible()).toBe(false);
    await page.locator('[data-spoken]').filter({ hasText: count }).waitFor({ state: 'attached' });

    await field(page).fill('ÔLÂM'.normalize('NFD'));
    expect((await titles(page))[0]).toMatch(commune);

    await field(page).fill('');
    expect(await index(page).isVisible()).toBe(true);
    expect(await page.locator('[data-answer]').isVisible()).toBe(false);
    expect(page.url()).toBe(url() + path);
  });

  test('keeps the query in the address, through a reload and into the other language', async () => {
    const page = await open(path);
    await field(page).fill('Châu Phú');
    expect((await addressOf(page)).searchParams.get('q')).toBe('Châu Phú');
    const before = await titles(page);
    await page.reload();
    expect(await field(page).inputValue()).toBe('Châu Phú');
    expect(await titles(page)).toEqual(before);
    await follow(page, page.locator('[data-language-switch]'));
    expect(await field(page).inputValue()).toBe('Châu Phú');
    expect((await titles(page)).length).toBeGreaterThan(1);
  });

  test('without script is an index to read, without a field', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await field(page).isVisible()).toBe(false);
    expect(await page.locator('[data-index] a:visible').count()).toBeGreaterThan(156 + 11);
    expect(await page.locator('[data-answer]').isVisible()).toBe(false);
  });

  test('axe finds nothing, with results and without; nothing moves sideways at 320 px', async () => {
    const page = await open(`${path}?q=VTV`, { viewport: { width: 320, height: 640 } });
    for (const query of ['VTV', 'zzzz']) {
      if (query !== 'VTV') await field(page).fill(query);
      expect((await titles(page)).length > 0).toBe(query === 'VTV');
      const wide = await page.locator('html').evaluate((html) => html.scrollWidth - 320);
      expect(wide).toBeLessThanOrEqual(0);
      // Pages of the second language look like those of the first.
      for (const look of path === 'tim/' ? (['light', 'dark'] as const) : (['words'] as const)) {
        await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
        expect(await violationsOn(page, look), query).toEqual([]);
      }
    }
  });
});

// The script is the same in both languages: what depends on none of their words.
describe.each(PAGES.slice(0, 1))('/$path', ({ path, district }) => {
  test('shows where the words stand in an article, and leads there', async () => {
    const page = await open(path);
    await field(page).fill('VTV');
    const result = page
      .locator('[data-results] li')
      .filter({ has: page.locator('mark') })
      .first();
    expect(await result.locator('mark').first().innerText()).toBe('VTV');
    await follow(page, result.locator('a'));
    expect(page.url()).toMatch(/(bai|articles)\/.+\/#.+/);
    expect(await page.locator('h2:target').count()).toBe(1);
  });

  test('says so if nothing fits, shows the index, and asks the sources instead', async () => {
    const page = await open(`${path}?q=zzzz`);
    expect(await page.locator('[data-count]').innerText()).toContain('zzzz');
    expect(await page.locator('[data-none]').isVisible()).toBe(true);
    expect(await titles(page)).toEqual([]);
    expect(await index(page).isVisible()).toBe(true);
    await field(page).fill('VTV');
    expect(await page.locator('[data-none]').isVisible()).toBe(false);
    await follow(page, page.locator('[data-sources]'));
    expect(await page.locator('[data-filter] [name=q]').inputValue()).toBe('VTV');
    await page.locator('[data-results] h3').first().waitFor();
    const told = () => page.locator('[data-filter] output').innerText();
    const all = await told();
    expect(all).toMatch(/\d/);
    await page.locator('[data-filter] [name=kind]').selectOption('holder');
    await expect.poll(told).not.toBe(all);
    const some = await told();
    expect((await addressOf(page)).search).toBe('?q=VTV&kind=holder');
    await page.reload();
    await expect.poll(told).toBe(some);
    await page.locator('[data-filter] [name=q]').fill('');
    expect((await addressOf(page)).search).toBe('?kind=holder');
  });

  test('offers examples that find something', async () => {
    const page = await open(path);
    const examples = page.locator('[data-search] a');
    const addresses = await examples.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(addresses.length).toBeGreaterThan(1);
    await follow(page, examples.first());
    expect((await titles(page)).length).toBeGreaterThan(0);
    await page.evaluate(addRunAgain);
    for (const address of addresses) {
      await page.evaluate(
        (one) => window.runAgain({ part: '[data-search]', address: one }),
        address,
      );
      expect((await titles(page)).length, address).toBeGreaterThan(0);
    }
  });

  test('Enter stays here, and goes to the results', async () => {
    const page = await open(path);
    await field(page).fill('Châu Phú');
    await field(page).press('Enter');
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe(district);
    await field(page).fill('');
    await field(page).press('Enter');
    expect(page.url()).toBe(url() + path);
  });

  test('works from a disk', async () => {
    const page = await browser().newPage();
    onTestFinished(() => page.close());
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(request.url()));
    await page.goto(`${pathToFileURL(`dist/${path}index.html`).href}?q=long+xuyen`);
    expect((await titles(page))[0]).toContain('Long Xuyên');
    await field(page).fill('chau phu');
    expect((await titles(page))[0]).toBe(district);
    expect((await addressOf(page)).href).toMatch(/^file:.*\?q=chau\+phu$/);
    await page.reload();
    expect((await titles(page))[0]).toBe(district);
    expect(faults).toEqual([]);
  });
});

test('a hostile query stays text', async () => {
  const page = await open('tim/');
  await page.evaluate(addRunAgain);
  const shown = await page.evaluate(
    async (queries) => {
      const all = [];
      for (const query of queries) {
        const address = `?q=${encodeURIComponent(query.toWellFormed())}`;
        await window.runAgain({ part: '[data-search]', address });
        const links = document.querySelectorAll<HTMLAnchorElement>('[data-answer] a');
        all.push({
          query,
          made: document.querySelectorAll('[data-answer] :is(img, script, iframe)').length,
          answered: document.querySelector('[data-answer]')?.checkVisibility(),
          length: document.querySelector<HTMLInputElement>('[data-search] [name=q]')?.value.length,
          protocols: [...new Set([...links].map(({ protocol }) => protocol))],
        });
      }
      return all;
    },
    [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      'javascript:alert(1)',
      '%s %s $& $1 __proto__ constructor',
      '\u202Echâu\u0000 phú\uD800',
      'bí thư '.repeat(300),
      '(((((((((a+)+)+)+',
    ],
  );
  expect(shown).toHaveLength(7);
  for (const { query, made, answered, length, protocols } of shown) {
    expect({ made, answered, protocols }, query).toEqual({
      made: 0,
      answered: true,
      protocols: ['http:'],
    });
    expect(length).toBeLessThanOrEqual(100);
  }
});

test('a mangled address does no harm', async () => {
  const page = await open('tim/?%00');
  await page.evaluate(addRunAgain);
  const shown = await page.evaluate(
    async (queries) => {
      const all = [];
      for (const address of queries) {
        await window.runAgain({ part: '[data-search]', address });
        const field = document.querySelector<HTMLInputElement>('[data-search] [name=q]');
        if (!field) throw new Error('no field');
        field.value = 'chau phu';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const first = document.querySelector('[data-results] h3')?.textContent;
        all.push([address, first, location.search]);
      }
      return all;
    },
    ['?q=%E0%A4%A', '?q=%', '?q', '?q=&q=<b>', '?Q=châu', '?%00', '?q=+++'],
  );
  expect(shown).toHaveLength(7);
  for (const [address, first, query] of shown)
    expect([first, query], address).toEqual(['Huyện Châu Phú', '?q=chau+phu']);
});
