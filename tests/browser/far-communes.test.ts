import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './chromium.ts';

/*
 * A large province's pages leave their communes to those of the districts (CONTRIBUTING, "Another province").
 * Here the pages of An Giang are given what those of a large one have, and the file that they ask for.
 */

const { url, open } = useSite();

/** As many communes as need several parts, and one that nothing in An Giang is called like. */
const COMMUNES = [
  [
    'long-xuyen',
    'Thành phố Long Xuyên',
    Array.from({ length: 1500 }, (_, at) => [String(40000 + at), `Xã Giả Định ${at}`, []]),
  ],
  ['chau-phu', 'Huyện Châu Phú', [['49999', 'Xã Quỳnh Giao', ['xã Quỳnh']]]],
];

/** Opens a page as a large province has it, with this answer to the question for its communes. */
async function openLarge(path: string, answer: { status: number; body: string }): Promise<Page> {
  const page = await open('icon.svg');
  await page.route(/communes\.json$/, (route) =>
    route.fulfill({ contentType: 'application/json', ...answer }),
  );
  await page.route(
    (address) => address.pathname === `/${path.replace(/\?.*/, '')}`,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /<div class="finder"[^>]*>|<form[^>]*data-search[^>]*>/,
        `$&<div data-communes="../communes.json" data-places="../dia-phuong/">
          <p role="alert" data-communes-failed hidden>Hỏng</p></div>`,
      );
      await route.fulfill({ response, body });
    },
  );
  await page.goto(url() + path);
  return page;
}
const FOUND = { status: 200, body: JSON.stringify(COMMUNES) };

test('the map finds a commune of another page, and opens that page', async () => {
  const page = await openLarge('ban-do/', FOUND);
  const field = page.locator('[data-find]');
  await field.focus();
  await field.fill('quynh giao');
  const option = page.locator('#find-list [role=option]').first();
  await option.filter({ hasText: 'Xã Quỳnh Giao' }).waitFor();
  expect(await option.innerText()).toContain('Huyện Châu Phú');
  await field.fill('my binh');
  expect(await option.innerText()).toContain('Mỹ Bình');
  await field.fill('quynh giao');
  await field.press('Enter');
  await page.waitForURL(/dia-phuong\/chau-phu\/#49999$/);
});

test('a URL with such a commune opens that page, too', async () => {
  const page = await openLarge('ban-do/?unit=49999', FOUND);
  await page.waitForURL(/dia-phuong\/chau-phu\/#49999$/);
});

test('the site search finds it, and everything on the page', async () => {
  const page = await openLarge('tim/', FOUND);
  const field = page.locator('[data-search] [name=q]');
  await field.fill('quynh giao');
  const first = page.locator('[data-results] h3 a').first();
  await first.filter({ hasText: 'Xã Quỳnh Giao' }).waitFor();
  expect(await first.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
    `${url()}dia-phuong/chau-phu/#49999`,
  );
  await field.fill('châu phú');
  expect(await first.innerText()).toBe('Huyện Châu Phú');
});

test.each([
  ['missing', { status: 404, body: '' }],
  ['broken', { status: 200, body: '[["half' }],
])('says so when the file is %s, and finds what the page has', async (_, answer) => {
  const page = await openLarge('ban-do/', answer);
  const field = page.locator('[data-find]');
  await field.focus();
  await page.locator('[data-communes-failed]').waitFor();
  await field.fill('o lam');
  expect(await page.locator('#find-list [role=option]').first().innerText()).toContain('Ô Lâm');
});
