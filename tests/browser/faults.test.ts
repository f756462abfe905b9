import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { useSite } from './chromium.ts';

/** Things go wrong on the way to the reader or in the browser: text, map and table are still there. */

const { browser, url } = useSite();
const MAP = 'ban-do/';
const ARTICLE = 'bai/an-giang-tung-buoc/';
const QUIZ = 'day-hoc/trac-nghiem/';

let context: BrowserContext | undefined;
afterEach(async () => {
  await context?.close();
  context = undefined;
});

interface Wrong {
  script?: () => void;
  blocked?: RegExp;
  workers?: 'allow' | 'block';
}

/** A page in a browser in which something is wrong from the start. */
async function blank({ script, blocked, workers = 'block' }: Wrong = {}): Promise<Page> {
  context = await browser().newContext({ serviceWorkers: workers });
  if (script) await context.addInitScript(script);
  if (blocked) await context.route(blocked, (route) => route.abort());
  return context.newPage();
}

async function open(path: string, wrong?: Wrong): Promise<Page> {
  const page = await blank(wrong);
  await page.goto(url() + path);
  return page;
}

/** The text of the map, and how many communes and rows a reader sees, on the screen or further down. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const count = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
      }).length;
    return {
      text: document.querySelector<HTMLElement>('h1')?.innerText,
      panels: count('[data-panel]'),
      communes: count('.map-communes path[data-unit]'),
      rows: count('[data-table=commune] tr[data-unit]'),
    };
  });

/** The text, the shapes of all communes, and all rows of the table, which may be a view of its own. */
async function expectWhole(page: Page): Promise<void> {
  const { text, communes } = await seen(page);
  expect(text).toContain('119/156');
  expect(communes).toBe(156);
  await page.evaluate(() => {
    const views = document.querySelector<HTMLElement>('label:has([name=view][value=table])');
    if (views?.checkVisibility()) views.click();
  });
  expect((await seen(page)).rows).toBe(156);
}

/** The map answers: a commune that is pressed is told of. */
async function expectAnswer(page: Page): Promise<void> {
  await page.locator('path[data-unit="30598"]').click();
  await page.locator('[data-panel="30598"]').waitFor();
}

const alive = (page: Page) => page.locator('[data-view]').waitFor();

describe('the script of the map', () => {
  test('is blocked: there is no empty panel, either', async () => {
    const page = await open(MAP, { blocked: /\.js$/ });
    await expectWhole(page);
    expect((await seen(page)).panels).toBe(0);
  });

  test('is truncated', async () => {
    const page = await blank();
    await page.route(/Explorer.*\.js$/, async (route) => {
      const response = await route.fetch();
      const whole = await response.text();
      await route.fulfill({ response, body: whole.slice(0, whole.length / 2) });
    });
    await Promise.all([page.waitForEvent('pageerror'), page.goto(url() + MAP)]);
    await expectWhole(page);
  });

  describe('in a browser that', () => {
    let page: Page;
    // What is wrong is said by the address, for a page of which more is loaded than once.
    beforeAll(async () => {
      page = await (await browser().newContext({ serviceWorkers: 'block' })).newPage();
      await page.addInitScript(() => {
        const [wrong = '', name = ''] = location.search.slice(1).split('=');
        if (wrong === 'without') Reflect.deleteProperty(window, name);
        if (wrong !== 'parts') return;
        let parts = Number(name);
        Reflect.set(window, 'scheduler', {
          yield: async () => {
            parts -= 1;
            if (parts < 0) throw new Error('stopped');
          },
        });
      });
    });
    afterAll(() => page.context().close());

    /** @returns Whether the script came to its end. */
    async function comesToEnd(query: string): Promise<boolean> {
      const error = page.waitForEvent('pageerror').then(() => false);
      await page.goto(`${url()}${MAP}?${query}`, { waitUntil: 'commit' });
      return Promise.race([error, alive(page).then(() => true)]);
    }

    test('stops it after any of its steps', async () => {
      let stops = 0;
      for (let stopped = true; stopped; stops += 2) {
        stopped = !(await comesToEnd(`parts=${stops}`));
        await expectWhole(page);
      }
      // As many as it has, at the least.
      expect(stops).toBeGreaterThan(8);
    });

    test.each(['ResizeObserver', 'IntersectionObserver', 'matchMedia', 'Intl', 'URLSearchParams'])(
      'has no %s',
      async (name) => {
        await comesToEnd(`without=${name}`);
        expect(await page.evaluate((name) => name in window, name)).toBe(false);
        await expectWhole(page);
      },
    );
  });
});

describe('the style sheet', () => {
  test('is missing: the map is drawn in outlines', async () => {
    const page = await blank({ blocked: /\.css$/ });
    // Pages of the map hold theirs.
    await page.route(url() + MAP, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<style>[^]*?<\/style>/g, '');
      await route.fulfill({ response, body });
    });
    await page.goto(url() + MAP);
    await alive(page);
    await expectWhole(page);
    const paint = await page.locator('path[data-unit="30598"]').evaluate((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return { fill, stroke };
    });
    expect(paint).toEqual({ fill: 'none', stroke: 'rgb(0, 0, 0)' });
    await page.goto(`${url()}${ARTICLE}`);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(3000);
  });
});

test('the fonts are missing or never load: text is shown in fallback fonts', async () => {
  const page = await blank();
  // Of those that never come nothing is heard.
  await page.route(/\.woff2$/, (route) =>
    /latin/.test(route.request().url()) ? route.abort() : undefined,
  );
  await page.goto(url() + MAP, { waitUntil: 'domcontentloaded' });
  await alive(page);
  await expectWhole(page);
  const displays = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ cssText }) => cssText)
      .filter((text) => text.includes('url('))
      .map((text) => /font-display: (\w+)/.exec(text)?.[1]),
  );
  expect(displays.length).toBeGreaterThan(0);
  for (const display of displays) expect(display).toMatch(/^(swap|fallback|optional)$/);
});

/** A store that nothing goes into, or that may not even be looked at. */
const STORES: [string, () => void][] = [
  [
    'is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'is blocked',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    },
  ],
];
describe.each(STORES)('the store of the browser %s', (_, script) => {
  test('map, quiz and pages work, and nothing is stored', async () => {
    const page = await blank({ script, workers: 'allow' });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(url() + MAP);
    await alive(page);
    await expectAnswer(page);
    await expectWhole(page);
    await page.goto(url() + QUIZ);
    const question = page.locator('[data-question]').first();
    await question.locator('input').first().check();
    await question.locator('[data-check]').click();
    await page
      .locator('[data-dot]')
      .and(page.locator('[data-judged=right], [data-judged=wrong]'))
      .first()
      .waitFor();
    expect(await page.locator('[data-kept]').innerText()).toContain('không cho lưu');
    expect(await page.locator('[data-offline]').isVisible()).toBe(false);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    expect(faults).toEqual([]);
  });
});

test('the clock says 1970-01-01 or 2099-12-31: what is shown is the same', async () => {
  const page = await open(MAP);
  await alive(page);
  const before = await page.locator('main').innerText();
  await page.clock.install();
  for (const date of ['1970-01-01', '2099-12-31']) {
    await page.clock.setSystemTime(new Date(date));
    await page.goto(url() + MAP);
    await page.clock.runFor(1000);
    await alive(page);
    expect(await page.evaluate(() => new Date().toISOString())).toContain(date);
    expect(await page.locator('main').innerText()).toBe(before);
    await expectAnswer(page);
  }
});

describe('the network', () => {
  /**
   * Sends what comes before some words of the map's page, and hangs up once the browser has read it; it
   * drops what it has not.
   */
  async function cutAt(words: string, last: string): Promise<Page> {
    const page = await blank();
    const server = createServer(async ({ url: path = '/' }, response) => {
      const answer = await fetch(url() + path.slice(1));
      const body = Buffer.from(await answer.arrayBuffer());
      response.setHeader('content-type', answer.headers.get('content-type') ?? '');
      response.setHeader('content-length', body.length);
      if (path === `/${MAP}`) response.write(body.subarray(0, body.indexOf(words)));
      else response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${MAP}`, {
      waitUntil: 'commit',
    });
    await page.locator(last).waitFor({ state: 'attached' });
    const failed = page.waitForEvent('requestfailed');
    server.close();
    server.closeAllConnections();
    await failed;
    return page;
  }

  test('drops within the table: the text, the map and the loaded rows are shown', async () => {
    const page = await cutAt('<tr id="30598"', '[data-table=commune] tr[data-unit="30595"]');
    const { text, communes, rows } = await seen(page);
    expect(text).toContain('119/156');
    expect(communes).toBe(156);
    expect(rows).toBeGreaterThan(50);
  });

  test('drops within the map: the text and the loaded part of the map are shown', async () => {
    const page = await cutAt('<g class="map-districts"', '.map-communes path:nth-child(156)');
    expect(await seen(page)).toMatchObject({
      text: expect.stringContaining('119/156'),
      communes: 156,
    });
  });

  test('drops after the map: on a phone it has the place that it keeps', async () => {
    const page = await cutAt('<section class="explorer__legend"', '.map-labels');
    await page.setViewportSize({ width: 360, height: 740 });
    const place = () =>
      page.locator('[data-map-canvas]').evaluate((map) => map.getBoundingClientRect().toJSON());
    const before = await place();
    await page.goto(url() + MAP);
    expect(await place()).toEqual(before);
  });

  test('drops after the page has loaded: the map works, and the data can be downloaded', async () => {
    const page = await open(MAP);
    await alive(page);
    await page.context().setOffline(true);
    await expectAnswer(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-csv]').first().click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('30598');
    await expectWhole(page);
  });
});

// A copy that is gone or spoilt: offline.test.ts.
describe('the service worker', () => {
  const failed = (page: Page) => page.locator('[data-offline=none]').waitFor();

  describe('that', () => {
    let page: Page;
    let answer: { body: string; contentType: string };
    beforeAll(async () => {
      page = await (await browser().newContext({ serviceWorkers: 'allow' })).newPage();
      await page.context().route(/service-worker\.js$/, (route) => route.fulfill(answer));
    });
    afterAll(() => page.context().close());

    test.each([
      ['is no script', { body: '}{', contentType: 'text/javascript' }],
      ['is a page', { body: '<!doctype html><title>x</title>', contentType: 'text/html' }],
      ['stops', { body: 'throw new Error("x")', contentType: 'text/javascript' }],
      [
        'cannot be installed',
        {
          body: 'addEventListener("install", (event) => event.waitUntil(Promise.reject()))',
          contentType: 'text/javascript',
        },
      ],
    ])('%s is told of, and the page goes on', async (_, wrong) => {
      answer = wrong;
      await page.goto(url() + MAP, { waitUntil: 'commit' });
      await failed(page);
      await alive(page);
      await expectAnswer(page);
      await expectWhole(page);
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      ).toBe(0);
    });
  });

  test('of an earlier site, which breaks every page, is replaced', async () => {
    const page = await open('icon.svg', { workers: 'allow' });
    await page.context().route(/service-worker\.js$/, (route) =>
      route.fulfill({
        body: `addEventListener('install', () => skipWaiting());
          addEventListener('activate', (event) => event.waitUntil(clients.claim()));
          addEventListener('fetch', (event) => event.respondWith(event.request.mode === 'navigate' ? fetch(event.request) : new Response('old', { status: 500 })));`,
        contentType: 'text/javascript',
      }),
    );
    await page.evaluate(async (address) => {
      await navigator.serviceWorker.register(address);
      await navigator.serviceWorker.ready;
    }, `${url()}service-worker.js`);
    await page.context().unroute(/service-worker\.js$/);
    await page.goto(url() + MAP);
    await expectWhole(page);
  });

  test('has no space for its copy', async () => {
    const page = await blank({ workers: 'allow' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(url()).origin,
      quotaSize: 100_000,
    });
    await page.goto(url() + MAP);
    await failed(page);
    await expectAnswer(page);
    await expectWhole(page);
  });
});
