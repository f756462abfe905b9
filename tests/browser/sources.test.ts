import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { partsOf } from '../../src/domain/claims/source-part.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { claimPart, sourcesPath } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { addressOf, follow, useSite } from './chromium.ts';

const { open, openShared, url } = useSite();

const PHONE = { viewport: { width: 360, height: 740 } };
/** A claim that is not on the first part, and its record. */
const CLAIM = 'bao-an-giang-2020-05-20#can-dang';
const RECORD = claimPart(
  'vi',
  CLAIM,
  dataset.sources.find(({ id }) => CLAIM.startsWith(`${id}#`)) ?? {},
);
const [, FRAGMENT = ''] = RECORD.split('#');
const ANCHOR = `[id="${FRAGMENT}"]`;

/** Waits until a claim is open and on the screen. */
async function isShown(page: Page, anchor: string): Promise<void> {
  await page.locator(`${anchor}[open] blockquote`).waitFor();
  const box = await page.locator(anchor).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(400);
}

test('no part is higher than 8,000 px on a phone, and none is wider than it', async () => {
  const page = await openShared('nguon/', PHONE);
  const parts = partsOf(dataset.sources);
  for (const path of LOCALES.flatMap((locale) =>
    parts.map(({ part }) => sourcesPath(locale, part).slice(1)),
  )) {
    await page.goto(url() + path);
    const [height = Infinity, wider] = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return [scrollHeight, scrollWidth - innerWidth];
    });
    expect(height, path).toBeLessThanOrEqual(8000);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});

test('the field finds claims in all parts, and leads to them; the way back is in the address', async () => {
  const page = await open('nguon/khong-ro-nam/', PHONE);
  const field = page.locator('[data-filter] [name=q]');
  const list = page.locator('[data-results] li');
  await field.fill('le ho ngoc trung');
  await list.first().waitFor();
  expect(await list.first().innerText()).toContain('Báo An Giang');
  expect(await page.locator('[data-results] mark').first().innerText()).toMatch(/Lê Hồ Ngọc Trung/);
  expect(await page.locator('[data-source]').first().isVisible()).toBe(false);
  await field.fill('can dang');
  const hit = page.locator(`.hit[href$="${RECORD}"]`);
  await hit.waitFor();
  expect(await page.locator('[data-filter] output').innerText()).toMatch(/\d+ \D+\d+ /);
  expect((await addressOf(page)).search).toBe('?q=can+dang');

  // By keyboard: from the field through the kinds to the results.
  await hit.focus();
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await isShown(page, ANCHOR);
  await page.goBack();
  await page.locator(`.hit[href$="${RECORD}"]`).waitFor();

  await field.fill('');
  await page.locator('[data-source]').first().waitFor();
  expect(await page.locator('[data-results]').isVisible()).toBe(false);
  await page.locator('[name=kind]').selectOption('criticism');
  await list.first().waitFor();
  const critical = [...dataset.claims.values()].filter(({ kind }) => kind === 'criticism');
  const counts = (await page.locator('[data-filter] output').innerText()).match(/\d+/g);
  expect(Number(counts?.[1])).toBe(critical.length);
});

test('a link to a claim on the first part, as they were once, leads to its part and opens it', async () => {
  const page = await open(`nguon/#${FRAGMENT}`);
  await page.waitForURL(`**/nguon/${RECORD}`);
  await isShown(page, ANCHOR);
  // So does one on the same page, even if a search hides the list.
  await page.locator('[data-filter] [name=q]').fill('an giang');
  await page.locator('[data-results]').waitFor();
  await page.evaluate(() => {
    const { hash } = location;
    history.replaceState(null, '', location.pathname);
    location.hash = hash;
  });
  await isShown(page, ANCHOR);
});

test('without script the list is whole, and a link to a claim opens its source', async () => {
  const page = await open(`nguon/${RECORD}`, { javaScriptEnabled: false });
  expect(await page.locator('[data-filter]').isVisible()).toBe(false);
  expect(await page.locator('[data-source] > summary').count()).toBeGreaterThan(20);
  await page.locator(ANCHOR).waitFor();
  expect(await page.locator('[data-part]').count()).toBe(partsOf(dataset.sources).length);
});

test('a search that cannot be loaded says so', async () => {
  const page = await open('en/sources/');
  await page.route('**/source-search.js', (route) => route.abort());
  await page.locator('[data-filter] [name=q]').fill('an giang');
  const output = page.locator('[data-filter] output');
  await output.filter({ hasText: /\w/ }).waitFor();
  expect(await output.innerText()).toBe(
    'The search could not be loaded; try again when you are online.',
  );
});

test('a link by an English page to a disagreement opens it', async () => {
  const { id } = dataset.disagreements[0] ?? { id: '' };
  const page = await follows(await open('en/sources/undated/'), `../#disagreement-${id}`);
  await page.locator(`#disagreement-${id}[open] blockquote`).first().waitFor();
});

/** Follows a link that is put on a page. */
async function follows(page: Page, href: string): Promise<Page> {
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to, textContent: 'link' });
    document.querySelector('main')?.prepend(link);
  }, href);
  await follow(page, page.locator('main > a').first());
  return page;
}
