import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { files } from '../site/built-site.ts';
import { writeWorker } from '../site/write-worker.ts';
import { violationsOn } from './axe.ts';
import { chromiumOfWorker, follow } from './chromium.ts';
import { serve } from './serve.ts';

let browser: Browser;
/** Each test serves the site at a port of its own: what a browser keeps, it keeps for each port apart. */
let context: BrowserContext;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  browser = await chromiumOfWorker();
  context = await browser.newContext();
  // With one page open, the next ones find a process that runs already.
  await context.newPage();
});
afterAll(() => context.close());
const leave = async () => {
  const [, ...opened] = context.pages();
  await Promise.all(opened.map((page) => page.close()));
  site.close();
};

/** Opens a first page of the site, below a folder, from a built site. */
async function visit(base = '/', root?: string): Promise<Page> {
  site = await serve(base, root);
  const page = await context.newPage();
  await page.goto(site.url);
  return page;
}

/** Waits for what the footer says of the copy. */
async function says(page: Page, state: 'saving' | 'ready' | 'none' | 'failed'): Promise<void> {
  await page.locator(`[data-offline=${state}] > [data-state=${state}]`).waitFor();
}

/** Waits for the whole copy, as a reader sees it. */
const isReady = (page: Page) => says(page, 'ready');

/** What the site answers to a script. It runs on a picture of the site: unlike pages, that has no policy that forbids it to fetch. */
async function read(addresses: readonly string[]): Promise<string[]> {
  const page = await context.newPage();
  await page.goto(`${site.url}icon.svg`);
  return page.evaluate(async (all) => {
    const texts: string[] = [];
    for (const address of all) texts.push(await (await fetch(address)).text());
    return texts;
  }, addresses);
}

/** What takes as long as the browser takes. */
const PATIENT = { timeout: 30_000 };

/** Addresses of all that the caches of the browser hold, and how many workers are registered. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    addresses: (
      await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    )
      .flat()
      .map(({ url }) => url),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

describe.each(['/', '/a/b/'])('after one visit, offline, below %s', (base) => {
  let first: Page;
  let page: Page;
  /** What went wrong on the page since it was last asked. */
  const faults: string[] = [];
  beforeAll(async () => {
    // Below a folder it is the same worker: a few pages tell whether it finds its way.
    first = await visit(base, base === '/' ? 'dist' : root);
    await isReady(first);
    site.close();
    page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('requestfailed', (request) => {
      // What was under way when the next page was opened is not missing.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        faults.push(`lacks ${request.url()}`);
    });
  });
  afterAll(leave);

  test('the copy holds every page of both languages, byte for byte', async () => {
    const built = base === '/' ? files : htmlIn(root);
    const copies = await first.evaluate(async () => {
      const hash = async (response: Response) => {
        const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
        return [...new Uint8Array(digest)]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
      };
      const list: Record<string, string> = {};
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys())
          list[key.url.split('?')[0] ?? ''] = await hash((await cache.match(key)) as Response);
      }
      return list;
    });
    for (const file of built) {
      const address = new URL(file.replace(/index\.html$/, ''), site.url).href;
      const bytes = readFileSync(join(base === '/' ? 'dist' : root, file));
      expect(copies[address], file).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test.each(['', 'en/sources/', 'en/'])('/%s opens completely', async (path) => {
    const response = await page.goto(site.url + path);
    expect(response?.fromServiceWorker()).toBe(true);
    const styled = await page.evaluate(
      () => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
    );
    expect(styled).toBe(true);
    expect(faults.splice(0)).toEqual([]);
  });

  test('the map works, and the other language keeps the selection', async () => {
    await page.goto(`${site.url}ban-do/?at=2020-10`);
    await page.locator('[data-view]').waitFor();
    await page.locator('[data-find]').fill('can dang');
    await page.getByRole('option', { name: 'Cần Đăng' }).first().click();
    await page.locator('[data-panel="30595"]').waitFor();
    await follow(page, page.locator('[data-language-switch]'));
    expect(page.url()).toBe(`${site.url}en/map/?unit=30595&at=2020-10`);
    await page.locator('[data-panel="30595"]').waitFor();
    const [csv] = await read([`${site.url}data/status.csv`]);
    expect(csv).toBe(readFileSync('dist/data/status.csv', 'utf8'));
  });

  test('an unknown URL shows the complete 404 page with a link to home', async () => {
    const response = await page.goto(`${site.url}khong/co/trang/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Không có trang này');
    await follow(page, page.locator('main a').first());
    expect(page.url()).toBe(site.url);
    await page.goto(`${site.url}en/map?unit=30280`);
    expect(page.url()).toBe(`${site.url}en/map/?unit=30280`);
  });
});

/** Pages below a folder. */
const htmlIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );

/** Files of `assets` that these files name, and all that those name in turn. */
function namedBy(paths: readonly string[], found = new Set<string>()): Set<string> {
  const texts = paths.map((path) => readFileSync(path, 'utf8')).join();
  const named = readdirSync('dist/assets').filter(
    (name) => texts.includes(name) && !found.has(name),
  );
  for (const name of named) found.add(name);
  return named.length === 0
    ? found
    : namedBy(
        named.map((name) => join('dist/assets', name)),
        found,
      );
}

/** A site of a few pages, with the worker that keeps them: what is tried on it is the same for many. */
let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  const few = [
    'index.html',
    '404.html',
    'offline.js',
    'icon.svg',
    'bai/index.html',
    'ban-do',
    'en/index.html',
    'en/sources',
    'en/map',
    'data/status.csv',
  ];
  for (const name of few) cpSync(join('dist', name), join(root, name), { recursive: true });
  const assets = namedBy(htmlIn(root).map((name) => join(root, name)));
  for (const name of assets) cpSync(join('dist/assets', name), join(root, 'assets', name));
  mkdirSync(join(root, 'day-hoc'));
  await writeWorker(root);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('changes online', () => {
  afterEach(leave);
  const edit = (words: string) => {
    const file = join(root, 'bai/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/<h1[^>]*>[^<]*/, `<h1>${words}`));
    return writeWorker(root);
  };
  const revisions = (addresses: string[]) =>
    addresses.filter((address) => new URL(address).pathname === '/bai/');
  test('a new version is shown on the next page, copied, and the old copy deleted', async () => {
    const open = await visit('/', root);
    await isReady(open);
    const pages = async () => revisions((await kept(open)).addresses);
    const [old] = await pages();
    await edit('Bản mới');
    const page = await context.newPage();
    const heading = page.locator('h1');
    await page.goto(`${site.url}bai/`);
    expect(await heading.innerText()).toBe('Bản mới');
    await expect.poll(pages, PATIENT).not.toContain(old);
    expect(await pages()).toHaveLength(1);
    expect((await kept(page)).caches).toHaveLength(1);
    site.close();
    await page.goto(`${site.url}bai/`);
    expect(await heading.innerText()).toBe('Bản mới');
    // The page that was open all the while goes on.
    await follow(open, open.getByRole('link', { name: 'Bản đồ', exact: true }).first());
    await open.locator('[data-view]').waitFor();
  });

  test('the last opened documents are kept', async () => {
    const names = Array.from({ length: 26 }, (_, index) => `day-hoc/phieu-${index}.pdf`);
    for (const name of names) writeFileSync(join(root, name), name);
    await writeWorker(root);
    const page = await visit('/', root);
    await isReady(page);
    const documents = async () =>
      (await kept(page)).addresses
        .filter((address) => address.endsWith('.pdf'))
        .map((address) => address.replace(site.url, ''));
    expect(await documents()).toEqual([]);
    const addresses = names.map((name) => site.url + name);
    await read(addresses);
    await expect.poll(documents, PATIENT).toEqual(names.slice(-24));
    site.close();
    expect(await read(addresses.slice(-1))).toEqual(names.slice(-1));
  });

  test('a network without response times out', async () => {
    await writeWorker(root, 0.1);
    onTestFinished(async () => void (await writeWorker(root)));
    const page = await visit('/', root);
    await isReady(page);
    site.close();
    const silent = createServer(() => undefined).listen(Number(new URL(site.url).port));
    try {
      const response = await page.goto(`${site.url}en/sources/`);
      expect(response?.fromServiceWorker()).toBe(true);
      await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor();
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  test('with a missing or damaged copy, pages load from the network', async () => {
    const page = await visit('/', root);
    await isReady(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const keys = await cache.keys();
        for (const [index, key] of keys.entries()) {
          if (index % 2) await cache.delete(key);
          else if (!/\/assets\//.test(key.url)) await cache.put(key, new Response('spoilt'));
        }
      }
    });
    await page.goto(`${site.url}ban-do/`);
    await page.locator('[data-view]').waitFor();
    expect(await page.locator('[data-table=commune] tbody tr').count()).toBe(156);
    await page.locator('path[data-unit="30598"]').click();
    await page.locator('[data-panel="30598"]').waitFor();
  });
});

describe('the reader decides:', () => {
  afterEach(leave);

  test('a declined copy is removed, stays away, and is complete when requested again', async () => {
    const page = await visit('/', root);
    await isReady(page);
    const before = await kept(page);
    // The rest of the page is the same without a copy: accessibility.ts.
    expect(await violationsOn(page, 'light', '[data-offline]')).toEqual([]);
    const remove = page.getByRole('button', { name: 'Xóa bản lưu' });
    const ask = page.getByRole('button', { name: 'để dùng khi không có mạng' });
    // To open a cache that has just been deleted, as "kept" does, would make it again.
    const gone = () => expect.poll(() => page.evaluate(() => caches.keys()), PATIENT).toEqual([]);

    // On the page on which it was removed its worker is still there.
    await remove.click();
    await gone();
    await ask.click();
    await isReady(page);
    expect(await kept(page)).toEqual(before);

    await remove.press('Enter');
    await says(page, 'none');
    await gone();
    await page.reload();
    await says(page, 'none');
    expect(await kept(page)).toEqual({ caches: [], addresses: [], workers: 0 });
    await ask.press('Enter');
    await isReady(page);
    expect(await page.locator('[data-offline] :focus').innerText()).toContain('Xóa');
    site.close();
    await page.goto(`${site.url}en/`);
    await isReady(page);
  });

  test('in data saver mode nothing is copied unless requested', async () => {
    site = await serve('/', root);
    const page = await context.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.goto(site.url);
    await says(page, 'none');
    expect(await kept(page)).toEqual({ caches: [], addresses: [], workers: 0 });
    await page.getByRole('button', { name: 'để dùng khi không có mạng' }).click();
    await isReady(page);
    await page.reload();
    await isReady(page);
  });

  test('without storage for a refusal nothing is copied, and no message is shown', async () => {
    site = await serve('/');
    const page = await context.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
    );
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const script = page.waitForEvent('requestfinished', (request) =>
      request.url().endsWith('/offline.js'),
    );
    await page.goto(site.url);
    await script;
    // A script that was added to the page has run before a later one does.
    await page.evaluate(
      (src) =>
        new Promise((done) => {
          const later = Object.assign(document.createElement('script'), { src, onload: done });
          document.body.append(later);
        }),
      `${site.url}offline.js`,
    );
    expect(await page.locator('[data-offline]').isVisible()).toBe(false);
    expect((await kept(page)).workers).toBe(0);
    expect(faults).toEqual([]);
  });

  test('an embedded frame makes no copy', async () => {
    site = await serve('/');
    const page = await context.newPage();
    await page.goto(`${site.url}nhung/`);
    await page.locator('[data-view]').waitFor();
    // What would keep a copy begins with the line that speaks of it.
    expect(await page.locator('[data-offline]').count()).toBe(0);
    expect((await kept(page)).workers).toBe(0);
  });

  test('a browser that cannot save the copy says so', async () => {
    site = await serve('/');
    const blocked = await browser.newContext({ serviceWorkers: 'block' });
    onTestFinished(() => blocked.close());
    const page = await blocked.newPage();
    await page.goto(site.url);
    await says(page, 'failed');
  });
});
