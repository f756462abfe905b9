import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePath } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { unpackBundle } from '../site/unpack-bundle.ts';
import { useSite } from './chromium.ts';
import { PAYLOADS } from './payloads.ts';

const { browser, url } = useSite();

/** What went wrong since it was last asked for: code that ran, markup, errors, requests elsewhere. */
let faults: string[];
let context: BrowserContext;
beforeAll(async () => {
  context = await browser().newContext({ serviceWorkers: 'block' });
  await context.exposeFunction('pwned', () => faults.push('ran'));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !/^(127\.0\.0\.1|localhost)$/.test(hostname))
      faults.push(`asked for ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('dialog', (dialog) => {
    faults.push('dialog');
    void dialog.dismiss();
  });
});
afterAll(() => context.close());

async function open(path: string): Promise<Page> {
  faults = [];
  const page = await context.newPage();
  await page.goto(url() + path);
  return page;
}

/** Elements that a payload made, or that lead where it wants. */
const madeBy = (page: Page | Frame) =>
  page.evaluate(
    () =>
      document.querySelectorAll(
        '.pwned, [onerror], [onload], [href*="script:" i], [src*="script:" i], [href*="evil.example/"], base[href]',
      ).length,
  );

/** Tries each payload in one way, and lists those that did harm, with what they did. */
async function tryAll(
  page: Page | Frame,
  way: (payload: string) => Promise<unknown>,
  payloads: readonly string[] = PAYLOADS,
): Promise<string[]> {
  const harm: string[] = [];
  for (const payload of payloads) {
    await way(payload);
    if ((await madeBy(page)) > 0) faults.push('became markup');
    harm.push(...faults.map((fault) => `${payload.slice(0, 60)}: ${fault}`));
    faults = [];
  }
  return harm;
}

/** The map still answers: a unit that is pressed is told of. */
async function answers(page: Page | Frame, unit = '30595'): Promise<void> {
  await page.evaluate((code) => {
    document
      .querySelector(`path[data-unit="${code}"]`)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }, unit);
  await page.locator(`[data-panel="${unit}"]`).waitFor({ state: 'attached' });
}

test('there are enough payloads, each once', () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(60);
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
});

describe('the address', () => {
  test.each(['ban-do/', 'en/embed/'])(
    'of the map %s: every part of the query, and the fragment',
    async (path) => {
      const page = await open(path);
      await page.locator('[data-view]').waitFor();
      const harm = await tryAll(page, (payload) =>
        page.evaluate((text) => {
          const keys = ['unit', 'at', 'level', 'view', 'show', 'from', text.slice(0, 100)];
          const query = new URLSearchParams(keys.map((key) => [key, text]));
          // What a reader's "back" does with an address that was opened.
          for (const address of [
            `?${query}`,
            `?unit=${encodeURI(text.toWellFormed())}`,
            `#${text}`,
          ]) {
            history.replaceState(null, '', address.slice(0, 5000));
            dispatchEvent(new PopStateEvent('popstate'));
            dispatchEvent(new HashChangeEvent('hashchange'));
          }
        }, payload),
      );
      expect(harm).toEqual([]);
      expect(await page.locator('[data-map] [data-panel]').getAttribute('data-panel')).toBe('');
      await answers(page);
      await page.close();
    },
  );

  test('of the map, when it is opened', async () => {
    const page = await open('ban-do/');
    const few = PAYLOADS.filter((_, index) => index % 16 === 0);
    for (const payload of few) {
      const text = encodeURIComponent(payload.toWellFormed().slice(0, 1000));
      await page.goto(`${url()}ban-do/?unit=${text}&at=${text}&${text}=1#${text}`);
      await page.locator('[data-view]').waitFor();
      expect([payload.slice(0, 60), await madeBy(page), faults]).toEqual([
        payload.slice(0, 60),
        0,
        [],
      ]);
    }
    await answers(page);
    await page.close();
  });

  test.each([
    ['tim/', '[data-search] [name=q]'],
    ['nguon/', '[data-filter] [name=q]'],
  ])('of %s, and what is typed there', async (path, field) => {
    const page = await open(path);
    const harm = await tryAll(page, (payload) =>
      page.evaluate(
        ([selector, text]) => {
          const input = document.querySelector<HTMLInputElement>(selector);
          if (!input) throw new Error(`no ${selector}`);
          input.value = text.slice(0, 300);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        [field, payload] as const,
      ),
    );
    for (const payload of PAYLOADS.filter((_, index) => index % 12 === 0)) {
      await page.goto(
        `${url()}${path}?q=${encodeURIComponent(payload.toWellFormed().slice(0, 1000))}`,
      );
      if ((await madeBy(page)) > 0) faults.push(payload);
    }
    expect([...harm, ...faults]).toEqual([]);
    await page.locator(field).fill('An Giang');
    expect(await page.locator('main').innerText()).toContain('An Giang');
    await page.close();
  });

  test.each([
    'nguon/',
    'bai/mot-nguoi-hai-chuc-danh/',
    'day-hoc/ai-lam-gi-o-xa/trinh-chieu/',
    'thuat-ngu/',
  ])('of %s: the fragment', async (path) => {
    const page = await open(path);
    const harm = await tryAll(page, (payload) =>
      page.evaluate((text) => {
        location.hash = text.slice(0, 5000);
        return new Promise((done) => requestAnimationFrame(done));
      }, payload),
    );
    expect(harm).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.close();
  });
});

describe('the store', () => {
  test('of the quiz and of the copy: whatever it holds, there is a quiz', async () => {
    const page = await open('day-hoc/trac-nghiem/');
    const stamp = await page.locator('[data-stamp]').getAttribute('data-stamp');
    // A page is opened for each; all of them: tests/client/teach/quiz-store.test.ts.
    const some = PAYLOADS.filter((_, index) => index % 8 === 0);
    const harm = await tryAll(
      page,
      async (payload) => {
        await page.evaluate(
          ([text, stamp]) => {
            const ids = [...document.querySelectorAll<HTMLElement>('[data-question]')].map(
              ({ dataset }) => dataset['question'] ?? '',
            );
            const answers = {
              ...Object.fromEntries(ids.map((id) => [id, [text]])),
              [text]: [text],
            };
            const shapes = [
              text,
              JSON.stringify({ stamp, answers }),
              JSON.stringify({ stamp, answers: text }),
            ];
            const shape = shapes[text.length % shapes.length] ?? text;
            localStorage.setItem('an-giang-2019-quiz', shape.slice(0, 500_000));
            localStorage.setItem(`offline ${new URL('../../', location.href).href}`, text);
          },
          [payload, stamp] as const,
        );
        await page.reload();
      },
      some,
    );
    expect(harm).toEqual([]);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator('[data-question] input').first().check();
    await page
      .locator('[data-question] button[type=submit], [data-question] form button')
      .first()
      .click();
    await page
      .locator('[data-dot][data-judged=right], [data-dot][data-judged=wrong]')
      .first()
      .waitFor();
    await page.close();
  });
});

describe('messages', () => {
  test('to the embedded map, from the page around it', async () => {
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>x</title><iframe width="900" height="700" src="${url()}nhung/" sandbox="allow-scripts"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    faults = [];
    const page = await context.newPage();
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await frame.locator('[data-view]').waitFor();
    const harm = await tryAll(frame, (payload) =>
      page.evaluate((text) => {
        const target = document.querySelector('iframe')?.contentWindow;
        for (const message of [text, { type: text, unit: text, html: text }, [text]])
          target?.postMessage(message, '*');
      }, payload),
    );
    expect(harm).toEqual([]);
    await answers(frame);
    await page.close();
    host.close();
  });

  test('to a show that has the live map: only the map itself may say that it is ready', async () => {
    const page = await open('day-hoc/ai-lam-gi-o-xa/trinh-chieu/');
    const harm = await tryAll(page, (payload) =>
      page.evaluate((text) => {
        for (const message of [text, { type: text }, 'map-ready']) postMessage(message, '*');
      }, payload),
    );
    expect(harm).toEqual([]);
    expect(await page.locator('.slide__live[data-ready]').count()).toBe(0);
    await page.close();
  });
});

describe('the offline bundle', () => {
  const names = Object.keys(unzipSync(readFileSync(join('dist', bundlePath(dataset.edition)))));

  test('has file names that lead nowhere else and work on every system', () => {
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9_][\w.-]*)+$/);
      expect(name).not.toMatch(/(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i);
      expect(name.split('/').at(-1)).not.toMatch(/\.$/);
      expect(name.length).toBeLessThan(160);
    }
    const folded = names.map((name) => name.toLowerCase());
    expect(new Set(folded).size).toBe(names.length);
  });

  test.each([
    `<img src=x onerror=pwned()> a "b" 'c' & <d>`,
    'Tài liệu a#b?c%20d% ${pwned()} `x` {{1}}',
  ])('opens from a folder called %s', async (folder) => {
    const root = join(mkdtempSync(join(tmpdir(), 'hostile-')), folder);
    const site = unpackBundle(root, (name) => !/\.(pdf|docx|pptx)$/.test(name));
    faults = [];
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(site).href}/ban-do/index.html?unit=30280`);
    await page.locator('[data-panel="30280"]').waitFor();
    expect(await madeBy(page)).toBe(0);
    await answers(page);
    await page.locator('[data-language-switch]').click();
    await page.locator('[data-panel="30595"]').waitFor();
    expect(faults).toEqual([]);
    await page.close();
    rmSync(dirname(root), { recursive: true });
  });
});
