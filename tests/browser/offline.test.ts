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
async function says(
  page: Page,
  state: 'none' | 'opened' | 'saving' | 'whole' | 'failed',
): Promise<void> {
  await page.locator(`footer [data-offline=${state}] > [data-state=${state}]`).waitFor();
}

/** The button in the footer that keeps the whole site. */
const ask = (page: Page) => page.locator('footer [data-wish=keep]:visible');

/** Asks for the whole site, and waits for it as a reader sees it. */
async function keepAll(page: Page): Promise<void> {
  await says(page, 'opened');
  await ask(page).click();
  await says(page, 'whole');
}

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

describe.each(['/', '/a/b/'])('with the whole site kept, offline, below %s', (base) => {
  let first: Page;
  let page: Page;
  /** What went wrong on the page since it was last asked. */
  const faults: string[] = [];
  beforeAll(async () => {
    // Below a folder it is the same worker: a few pages tell whether it finds its way.
    first = await visit(base, base === '/' ? 'dist' : root);
    await keepAll(first);
    await first.goto(`${site.url}en/`);
    await keepAll(first);
    site.close();
    page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 404/.test(message.text()))
        faults.push(message.text());
    });
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
        if (!name.startsWith('copy ')) continue;
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
    expect(await isStyled(page)).toBe(true);
    expect(faults.splice(0)).toEqual([]);
  });

  test('the map works, and the other language keeps the selection', async () => {
    await page.goto(`${site.url}ban-do/?at=2020-10`);
    await page.locator('[data-view]').waitFor();
    await page.locator('[data-find]').fill('can dang');
    await page.locator('#find-list [role=option]', { hasText: 'Cần Đăng' }).first().click();
    await page.locator('[data-panel="30595"]').waitFor();
    await follow(page, page.locator('[data-language-switch]'));
    expect(page.url()).toBe(`${site.url}en/map/?unit=30595&at=2020-10`);
    await page.locator('[data-panel="30595"]').waitFor();
    const [csv] = await read([`${site.url}data/status.csv`]);
    expect(csv).toBe(readFileSync('dist/data/status.csv', 'utf8'));
  });

  test('an unknown URL shows the complete 404 page with a link to home', async () => {
    faults.splice(0);
    const response = await page.goto(`${site.url}khong/co/trang/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Không có trang này');
    expect(await page.locator('main form').first().getAttribute('action')).toBe(`${site.url}tim/`);
    // Its policy allows its script by a hash.
    expect(faults.splice(0)).toEqual([]);
    await follow(page, page.locator('main a').first());
    expect(page.url()).toBe(site.url);
    await page.goto(`${site.url}en/map?unit=30280`);
    expect(page.url()).toBe(`${site.url}en/map/?unit=30280`);
  });
});

const isStyled = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
  );

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
    'unit-search.js',
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

/** Answers every request with a status, in place of the site. */
async function answer(status: number): Promise<() => void> {
  site.close();
  const server = createServer((_, response) => response.writeHead(status).end('of the server'));
  await new Promise<void>((done) => server.listen(Number(new URL(site.url).port), done));
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

describe('a visit keeps', () => {
  afterEach(leave);

  test('what was opened and the map, and offline says what that is', async () => {
    const page = await visit('/', root);
    await says(page, 'opened');
    await page.goto(`${site.url}bai/?x=1`);
    await says(page, 'opened');
    const { addresses } = await kept(page);
    const pages = addresses
      .map((address) => new URL(address).pathname)
      .filter((path) => !path.includes('.'));
    expect(pages.sort()).toEqual(['/', '/bai/', '/ban-do/']);

    site.close();
    for (const path of ['', 'bai/', 'ban-do/']) {
      await page.goto(site.url + path);
      expect(await isStyled(page), path).toBe(true);
    }
    await page.locator('[data-view]').waitFor();
    const response = await page.goto(`${site.url}en/sources/`);
    expect(response?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('Trang ấy chưa được lưu trên máy này');
    const links = page.locator('main a:visible');
    expect(
      await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href).sort()),
    ).toEqual(pages.map((path) => new URL(path, site.url).href).sort());
    await follow(page, page.getByRole('link', { name: 'Loạt bài' }));
    expect(page.url()).toBe(`${site.url}bai/`);
  });

  test('it for when the server is broken or busy, but not for what it has removed', async () => {
    const page = await visit('/', root);
    await says(page, 'opened');
    for (const [status, path, from] of [
      [503, 'ban-do/', 'copy'],
      [500, '', 'copy'],
      [429, '', 'copy'],
      [503, 'bai/', 'server'],
      [404, '', 'server'],
      [410, 'ban-do/', 'server'],
    ] as const) {
      const close = await answer(status);
      const response = await page.goto(site.url + path);
      expect(response?.status(), `${status} ${path}`).toBe(from === 'copy' ? 200 : status);
      close();
    }
  });

  test('nothing more without being asked: the third page offers it, until told not to', async () => {
    const page = await visit('/', root);
    const offer = page.locator('[data-offline-offer]');
    await says(page, 'opened');
    await page.goto(`${site.url}ban-do/`);
    await says(page, 'opened');
    expect(await offer.isVisible()).toBe(false);
    await page.goto(`${site.url}en/sources/`);
    await offer.waitFor();
    expect(await offer.innerText()).toMatch(/read on offline.*1\.\d MB/s);
    expect(await violationsOn(page, 'light', '[data-offline-offer]')).toEqual([]);
    await offer.getByRole('button', { name: 'Do not ask again' }).click();
    await page.reload();
    await says(page, 'opened');
    expect(await offer.isVisible()).toBe(false);
  });

  test('the whole site but for a file that the host refuses, unless pages need it', async () => {
    const refused = join(root, 'data/status.csv');
    const needed = join(root, 'bai/index.html');
    const [csv, html] = [readFileSync(refused), readFileSync(needed)];
    onTestFinished(() => {
      writeFileSync(refused, csv);
      writeFileSync(needed, html);
    });
    rmSync(needed);
    const page = await visit('/', root);
    const named: string[] = [];
    context.on('console', (message) => named.push(message.text()));
    await says(page, 'opened');
    await ask(page).click();
    await says(page, 'failed');
    expect(await page.locator('footer [data-state=failed]').innerText()).toContain('bai/');

    writeFileSync(needed, html);
    rmSync(refused);
    await ask(page).click();
    await says(page, 'whole');
    expect(await page.locator('footer [data-state=whole]').innerText()).toContain(
      'data/status.csv',
    );
    expect(named.join()).toContain('data/status.csv');
    site.close();
    await page.goto(`${site.url}bai/`);
    expect(await isStyled(page)).toBe(true);
  });
});

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
    await keepAll(open);
    const pages = async () => revisions((await kept(open)).addresses);
    const [old] = await pages();
    await edit('Bản mới');
    const page = await context.newPage();
    const heading = page.locator('h1');
    await page.goto(`${site.url}bai/`);
    expect(await heading.innerText()).toBe('Bản mới');
    await expect.poll(pages, PATIENT).not.toContain(old);
    expect(await pages()).toHaveLength(1);
    site.close();
    await page.goto(`${site.url}bai/`);
    expect(await heading.innerText()).toBe('Bản mới');
    // The page that was open all the while goes on.
    await follow(open, open.getByRole('link', { name: 'Bản đồ', exact: true }).first());
    await open.locator('[data-view]').waitFor();
  });

  test('the last opened documents are kept', async () => {
    const names = Array.from({ length: 42 }, (_, index) => `day-hoc/phieu-${index}.pdf`);
    for (const name of names) writeFileSync(join(root, name), name);
    await writeWorker(root);
    const page = await visit('/', root);
    await says(page, 'opened');
    const documents = async () =>
      (await kept(page)).addresses
        .filter((address) => address.endsWith('.pdf'))
        .map((address) => address.replace(site.url, ''));
    expect(await documents()).toEqual([]);
    const addresses = names.map((name) => site.url + name);
    await read(addresses);
    await expect.poll(documents, PATIENT).toEqual(names.slice(-40));
    site.close();
    expect(await read(addresses.slice(-1))).toEqual(names.slice(-1));
  });

  test('a network without response times out', async () => {
    await writeWorker(root, 0.1);
    onTestFinished(async () => void (await writeWorker(root)));
    const page = await visit('/', root);
    await says(page, 'opened');
    site.close();
    const silent = createServer(() => undefined).listen(Number(new URL(site.url).port));
    try {
      const response = await page.goto(`${site.url}ban-do/`);
      expect(response?.fromServiceWorker()).toBe(true);
      await page.locator('[data-view]').waitFor();
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  test('with a missing or damaged copy, pages load from the network', async () => {
    const page = await visit('/', root);
    await says(page, 'opened');
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

  test('a copy is removed, stays away, and is complete when asked for again', async () => {
    const page = await visit('/', root);
    await keepAll(page);
    const copied = async () =>
      (await kept(page)).addresses.filter((address) => address.includes('REVISION')).sort();
    const before = await copied();
    // The rest of the page is the same without a copy: accessibility.ts.
    expect(await violationsOn(page, 'light', '[data-offline]')).toEqual([]);
    const remove = page.getByRole('button', { name: 'Xóa khỏi máy' });
    // To open a cache that has just been deleted, as "kept" does, would make it again.
    const gone = () => expect.poll(() => page.evaluate(() => caches.keys()), PATIENT).toEqual([]);

    // On the page on which it was removed its worker is still there.
    await remove.click();
    await gone();
    await ask(page).click();
    await says(page, 'whole');
    expect(await copied()).toEqual(before);

    await remove.press('Enter');
    await says(page, 'none');
    await gone();
    await page.reload();
    await says(page, 'none');
    expect(await kept(page)).toEqual({ caches: [], addresses: [], workers: 0 });
    await ask(page).press('Enter');
    await says(page, 'whole');
    expect(await page.locator('[data-offline] :focus').innerText()).toContain('Xóa');
    site.close();
    await page.goto(`${site.url}bai/`);
    await says(page, 'whole');
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
    await ask(page).click();
    await says(page, 'whole');
    await page.reload();
    await says(page, 'whole');
  });

  test.each([
    ['unasked is replaced by what a visit keeps', null, 'opened'],
    ['by request is kept up to date', 'keep', 'whole'],
  ] as const)('a copy that an earlier site made %s', async (_, wish, state) => {
    site = await serve('/', root);
    const page = await context.newPage();
    await page.goto(`${site.url}icon.svg`);
    await page.evaluate(
      async ([stored, url]) => {
        if (stored) localStorage.setItem(`offline ${url}`, stored);
        const cache = await caches.open(`copy ${url}`);
        for (const path of ['', 'en/', 'en/sources/'])
          await cache.put(`${url}${path}?__WB_REVISION__=old`, new Response('old'));
      },
      [wish, site.url] as const,
    );
    await page.goto(site.url);
    await says(page, state);
    const { addresses } = await kept(page);
    expect(addresses.filter((address) => address.endsWith('old'))).toEqual([]);
    const pages = new Set(addresses.map((address) => new URL(address).pathname));
    expect(pages.has('/bai/')).toBe(state === 'whole');
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
    await says(page, 'none');
    await ask(page).click();
    await says(page, 'failed');
  });
});
