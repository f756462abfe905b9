import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './chromium.ts';

const { open, openShared, url } = useSite();

/** Runs a script in a page and waits until the browser has reported on it. */
async function run(page: Page, script: string): Promise<void> {
  const done = page.waitForEvent('console', (message) => message.text() === 'done');
  // The policy of the site forbids to add a script to a page; the tools of a developer may.
  await page.evaluate(`setTimeout(() => console.log('done'), 50); ${script}`);
  await done;
}

/** Each of these must fail the test on whose page it happens: fixtures that only report later hide it. */
const FAULTS: [string, string][] = [
  ['an uncaught error', `setTimeout(() => { throw new Error('boom') })`],
  ['a dialog', `setTimeout(() => alert('boom'))`],
  ['a request to another host', `new Image().src = 'http://localhost:9/x.png'`],
  [
    'a breach of the security policy',
    `document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))`,
  ],
];

describe('a test fails when its page has', () => {
  test.fails.each(FAULTS)('%s', async (_, script) => {
    await run(await open(''), script);
  });

  test.fails.each(FAULTS)('%s, on a page that tests share', async (_, script) => {
    await run(await openShared('', {}), script);
  });
});

test('a test passes when its page has no fault, and finds nothing of earlier pages', async () => {
  const page = await open('');
  await run(page, `localStorage.setItem('left', 'behind')`);
  const next = await open('');
  expect(await next.evaluate(() => localStorage.length)).toBe(0);
  expect(next.url()).toBe(url());
});
