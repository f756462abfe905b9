import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundlePath } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { unpackBundle } from '../site/unpack-bundle.ts';
import { mapIsReady, useSite } from './chromium.ts';
import { PAYLOADS } from './payloads.ts';
import { addRunAgain } from './run-again.ts';

const { browser, url } = useSite();

declare global {
  interface Window {
    /** Makes for each payload `way` of it, and lists those that became markup. */
    tryAll: (payloads: readonly string[], way: (payload: string) => unknown) => Promise<string[]>;
    /** How many elements a payload made, or lead where it wants. */
    made: () => number;
  }
}

/** What went wrong on the pages of a test: code that ran, errors, requests elsewhere. */
const faults: string[] = [];
let context: BrowserContext;
beforeAll(async () => {
  context = await browser().newContext({ serviceWorkers: 'block' });
  await context.exposeFunction('ran', (payload: string) => faults.push(`ran: ${payload}`));
  await context.addInitScript(() => {
    let tried = '';
    Object.assign(window, {
      pwned: () => (window as unknown as { ran: (payload: string) => void }).ran(tried),
      made: () =>
        document.querySelectorAll(
          '.pwned, [onerror], [onload], [href*="script:" i], [src*="script:" i], [href*="evil.example/"], base[href]',
        ).length,
      tryAll: async (payloads: readonly string[], way: (payload: string) => unknown) => {
        const harmful: string[] = [];
        for (const payload of payloads) {
          tried = payload.slice(0, 60);
          await way(payload);
          await new Promise((done) => setTimeout(done));
          if (window.made() > 0) harmful.push(tried);
        }
        // What they have begun comes to its end.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        return harmful;
      },
    });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI} by ${tried}`),
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
afterEach(async () => {
  await Promise.all(context.pages().map((page) => page.close()));
  expect(faults.splice(0)).toEqual([]);
});
afterAll(() => context.close());

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url() + path);
  return page;
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
      await mapIsReady(page);
      const harm = await page.evaluate(
        (payloads) =>
          window.tryAll(payloads, (text) => {
            const keys = ['unit', 'at', 'level', 'view', 'show', 'from', text.slice(0, 100)];
            const query = new URLSearchParams(keys.map((key) => [key, text]));
            // What a reader's "back" does with an address that was opened.
            for (const search of [`?${query}`, `?unit=${encodeURI(text.toWellFormed())}`]) {
              const address = `${search.slice(0, 5000)}#${text.slice(0, 1000)}`;
              history.replaceState(null, '', address);
              if (location.href !== new URL(address, location.href).href)
                throw new Error('address ignored');
              dispatchEvent(new PopStateEvent('popstate'));
              dispatchEvent(new HashChangeEvent('hashchange'));
            }
          }),
        PAYLOADS,
      );
      expect(harm).toEqual([]);
      expect(await page.locator('[data-map] [data-panel]').getAttribute('data-panel')).toBe('');
      await answers(page);
    },
  );

  test('of the map, when it is opened', async () => {
    const page = await open('icon.svg');
    for (const payload of PAYLOADS.filter((_, index) => index % 16 === 0)) {
      const text = encodeURIComponent(payload.toWellFormed().slice(0, 1000));
      await page.goto(`${url()}ban-do/?unit=${text}&at=${text}&${text}=1#${text}`, {
        waitUntil: 'commit',
      });
      await mapIsReady(page);
      expect(await page.evaluate(() => window.made()), payload.slice(0, 60)).toBe(0);
    }
    await answers(page);
  });

  test.each([
    // To open the site search takes long; what it does then is what it does with what is typed.
    ['tim/', '[data-search]', 4],
    ['nguon/', '[data-filter]', 1],
  ])('of %s, and what is typed there', async (path, form, step) => {
    const page = await open(path);
    await page.evaluate(addRunAgain);
    const harm = await page.evaluate(
      ([form, payloads]) =>
        window.tryAll(payloads, (text) => {
          const input = document.querySelector<HTMLInputElement>(`${form} [name=q]`);
          if (!input) throw new Error(`no ${form}`);
          input.value = text.slice(0, 300);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      [form, PAYLOADS] as const,
    );
    const opened = await page.evaluate(
      ([form, payloads]) =>
        window.tryAll(payloads, async (text) => {
          const address = `?q=${encodeURIComponent(text.toWellFormed().slice(0, 1000))}`;
          await window.runAgain({ part: form, address });
          const input = document.querySelector<HTMLInputElement>(`${form} [name=q]`);
          if (!input?.value && text.trim()) throw new Error(`not read: ${text.slice(0, 60)}`);
        }),
      [form, PAYLOADS.filter((_, index) => index % step === 0)] as const,
    );
    expect([...harm, ...opened]).toEqual([]);
    await page.locator(`${form} [name=q]`).fill('An Giang');
    expect(await page.locator('main').innerText()).toContain('An Giang');
  });

  test.each([
    'nguon/',
    'bai/mot-nguoi-hai-chuc-danh/',
    'day-hoc/ai-lam-gi-o-xa/trinh-chieu/',
    'thuat-ngu/',
  ])('of %s: the fragment', async (path) => {
    const page = await open(path);
    const harm = await page.evaluate(
      (payloads) =>
        window.tryAll(payloads, (text) => {
          const before = location.href;
          const changed = new Promise((done) =>
            addEventListener('hashchange', done, { once: true }),
          );
          location.hash = text.slice(0, 5000);
          return location.href === before || changed;
        }),
      PAYLOADS,
    );
    expect(harm).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

describe('the store', () => {
  test('of the quiz and of the copy: whatever it holds, there is a quiz', async () => {
    const page = await open('day-hoc/trac-nghiem/');
    await page.evaluate(addRunAgain);
    const harm = await page.evaluate((payloads) => {
      const { stamp } = document.querySelector<HTMLElement>('[data-stamp]')?.dataset ?? {};
      const ids = [...document.querySelectorAll<HTMLElement>('[data-question]')].map(
        ({ dataset }) => dataset['question'] ?? '',
      );
      // The script of the copy, which pages load last: it compares words with words of its own.
      const { script = '' } = document.querySelector<HTMLElement>('[data-offline]')?.dataset ?? {};
      return window.tryAll(payloads, async (text) => {
        const answers = { ...Object.fromEntries(ids.map((id) => [id, [text]])), [text]: [text] };
        const shapes = [
          text,
          JSON.stringify({ stamp, answers }),
          JSON.stringify({ stamp, answers: text }),
        ];
        const shape = shapes[text.length % shapes.length] ?? text;
        localStorage.setItem('an-giang-2019-quiz', shape.slice(0, 500_000));
        localStorage.setItem(`offline ${new URL('../../', location.href).href}`, text);
        await window.runAgain({ part: '[data-stamp]' });
        if (payloads.indexOf(text) % 8 === 0)
          await window.runAgain({ part: '[data-offline]', script });
      });
    }, PAYLOADS);
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
    const page = await context.newPage();
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await frame.locator('[data-view]').waitFor();
    await page.evaluate(
      (payloads) =>
        window.tryAll(payloads, (text) => {
          const target = document.querySelector('iframe')?.contentWindow;
          for (const message of [text, { type: text, unit: text, html: text }, [text]])
            target?.postMessage(message, '*');
        }),
      PAYLOADS,
    );
    await answers(frame);
    expect(await frame.evaluate(() => window.made())).toBe(0);
    host.close();
  });

  test('to a show that has the live map: only the map itself may say that it is ready', async () => {
    const page = await open('day-hoc/ai-lam-gi-o-xa/trinh-chieu/');
    const harm = await page.evaluate(
      (payloads) =>
        window.tryAll(payloads, (text) => {
          for (const message of [text, { type: text }, 'map-ready']) postMessage(message, '*');
        }),
      PAYLOADS,
    );
    expect(harm).toEqual([]);
    expect(await page.locator('.slide__live[data-ready]').count()).toBe(0);
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

  test('opens from folders of any name', async () => {
    const top = mkdtempSync(join(tmpdir(), 'hostile-'));
    onTestFinished(() => rmSync(top, { recursive: true }));
    const site = unpackBundle(
      join(
        top,
        `<img src=x onerror=pwned()> a "b" 'c' & <d>`,
        'Tài liệu a#b?c%20d% ${pwned()} `x` {{1}}',
      ),
      (name) => !/\.(pdf|docx|pptx)$/.test(name),
    );
    const page = await context.newPage();
    await page.goto(`${pathToFileURL(site).href}/ban-do/index.html?unit=30280`);
    await page.locator('[data-panel="30280"]').waitFor();
    expect(await page.evaluate(() => window.made())).toBe(0);
    await answers(page);
    await page.locator('[data-language-switch]').click();
    await page.locator('[data-panel="30595"]').waitFor();
  });
});
