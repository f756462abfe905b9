import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio/slim';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundlePath } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { openSite } from '../../src/publish/built-site.ts';
import { contentSecurityPolicy } from '../../src/publish/html/security-policy.ts';
import { makeBundle } from '../../src/publish/bundle/offline-bundle.ts';
import { files } from '../site/built-site.ts';
import { unpackBundle } from '../site/unpack-bundle.ts';
import { chromiumOfWorker, follow } from './chromium.ts';

const bundle = readFileSync(join('dist', bundlePath(dataset.edition)));
const unpacked = unzipSync(bundle);
const names = Object.keys(unpacked);
/** The folder that unpacking makes. */
const [top = ''] = names[0]?.split('/') ?? [];
const pages = files.map((file) => `${top}/${file}`);

const textOf = (name: string) => Buffer.from(unpacked[name] ?? []).toString();
const parsed = remembered((name) => load(textOf(name)));
/** What a page loads and runs, by the names of the files. */
const loadedBy = (name: string) =>
  parsed(name)('script:not([type$=json]), style, [src], link')
    .get()
    .map(({ name, attribs: { src, href, rel } }) => {
      const file = (src ?? href)?.split('/').at(-1);
      return /canonical|prev|next/.test(rel ?? '') ? rel : `${name} ${rel} ${file}`;
    })
    .join();
const idsIn = remembered(
  (name) =>
    new Set(
      parsed(name)('[id]')
        .get()
        .map(({ attribs }) => attribs['id']),
    ),
);

/** A function of a file's name, worked out once for each. */
function remembered<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    return value;
  };
}

let folder: string;
/** A page without a network, for the tests of this file. */
let page: Page;
/** What went wrong on it since the last test. */
const faults: string[] = [];
beforeAll(async () => {
  // A name as a teacher's folder has it.
  folder = mkdtempSync(join(tmpdir(), 'Tài liệu lớp 10 '));
  unpackBundle(folder);
  const browser = await chromiumOfWorker();
  page = await (await browser.newContext({ offline: true })).newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('requestfailed', (request) => faults.push(`lacks ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
});
afterEach(() => expect(faults.splice(0)).toEqual([]));
afterAll(async () => {
  await page.context().close();
  rmSync(folder, { recursive: true });
});

const address = (path: string) => `${pathToFileURL(join(folder, top)).href}/${path}`;

describe('the file', () => {
  test('is one folder with a note, and no larger than can be handed out', () => {
    expect(names.filter((name) => !name.startsWith(`${top}/`))).toEqual([]);
    expect(readdirSync(join(folder, top))).toEqual(
      expect.arrayContaining(['README.txt', 'index.html', 'LICENSE.txt']),
    );
    const note = readFileSync(join(folder, top, 'README.txt'), 'utf8').replace(/\s+/g, ' ');
    expect(note).toContain('two lessons with slides');
    expect(bundle.length).toBeLessThanOrEqual(3_500_000);
  });

  test('has every page, and nothing that a disk has no use for', () => {
    expect(names.filter((name) => name.endsWith('.html'))).toEqual(pages.toSorted());
    expect(
      names.filter((name) =>
        /og\/|service-worker|webmanifest|sitemap|robots|feed|\.zip|\/_/.test(name),
      ),
    ).toEqual([]);
  });

  test('comes out the same again, wherever it is made', () => {
    const { TZ } = process.env;
    process.env['TZ'] = 'America/Los_Angeles';
    try {
      expect(Buffer.from(makeBundle(openSite('dist'), dataset, '.') ?? []).equals(bundle)).toBe(
        true,
      );
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });

  test.each([
    ['du-lieu/index.html', /\(zip, \d,\d MB\)/],
    ['en/data/index.html', /\(zip, \d\.\d MB\)/],
  ])('is offered by %s with its size and date', (file, size) => {
    const offer = load(readFileSync(join('dist', file)))('[data-bundle-offer]');
    expect(offer.find('a[data-bundle][download]').text()).toMatch(size);
    expect(offer.find('time').attr('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('from a disk, without a network,', () => {
  // A disk changes which files are found, which scripts a page allows (the next tests, for all pages), how a
  // browser loads files and what scripts do there. So pages that load the same are one case, whatever their text.
  test('a page opens without a fault, whatever it loads', async () => {
    const cases = new Map(pages.map((path) => [loadedBy(path), path]));
    expect(cases.size).toBeGreaterThan(10);
    for (const path of cases.values()) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(faults.splice(0), path).toEqual([]);
    }
  }, 120_000);

  test('every link leads to a file that is there, and to a place in it', () => {
    const dead: string[] = [];
    let links = 0;
    for (const path of pages) {
      for (const { attribs } of parsed(path)('[href], [src], [data-embed]').get()) {
        const link = attribs['href'] ?? attribs['src'] ?? attribs['data-embed'] ?? '';
        if (/^(https?|mailto):/.test(link)) continue;
        links += 1;
        const { pathname, hash } = new URL(link, `file:///${path}`);
        const target = pathname.slice(1);
        const id = decodeURIComponent(hash.slice(1));
        if (!(target in unpacked) || (id && !idsIn(target).has(id))) dead.push(`${path}: ${link}`);
      }
    }
    expect(dead).toEqual([]);
    expect(links).toBeGreaterThan(5000);
  });

  test('every file that a style sheet names is there', () => {
    let found = 0;
    for (const name of names.filter((one) => /\.(css|html)$/.test(one))) {
      const css = name.endsWith('.css') ? textOf(name) : parsed(name)('style').text();
      for (const [, address = ''] of css.matchAll(/url\(["']?([^)"'#]+)/g)) {
        if (address.startsWith('data:')) continue;
        found += 1;
        const { pathname } = new URL(address, `file:///${name}`);
        expect(pathname.slice(1) in unpacked, `${name}: ${address}`).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  test('every page allows the scripts that it holds, and no others', () => {
    for (const path of pages) {
      const policy = parsed(path)('meta[http-equiv=Content-Security-Policy]').attr('content');
      expect(policy, path).toBe(contentSecurityPolicy(textOf(path)));
    }
  });

  test('the map answers: search, panel, date, language, picture', async () => {
    await page.goto(address('ban-do/index.html'));
    await page.locator('[data-view]').waitFor();
    await page.locator('[data-find]').fill('can dang');
    await page.locator('#find-list [role=option]', { hasText: 'Cần Đăng' }).first().click();
    await page.locator('[data-panel="30595"]').waitFor();
    await page.locator('[name=at][value="2020-10"]').check({ force: true });
    const shape = page.locator('.map-communes path[data-unit="30595"]');
    expect(await shape.getAttribute('data-status')).toBe('implementing');
    await follow(page, page.locator('[data-language-switch]'));
    expect(page.url()).toBe(address('en/map/index.html?unit=30595&at=2020-10'));
    await page.locator('[data-panel="30595"]').waitFor();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-picture=png]').click(),
    ]);
    expect(picture.suggestedFilename()).toBe('an-giang-2020-10.png');
  });

  test.each([
    ['tim/index.html', 'chau phu', 'dia-phuong/chau-phu/index.html'],
    ['en/search/index.html', 'chau phu', 'en/places/chau-phu/index.html'],
  ])('%s finds, and what it finds opens', async (path, query, found) => {
    await page.goto(address(path));
    await page.locator('[name=q]').fill(query);
    await follow(page, page.locator('[data-results] a').first());
    expect(page.url()).toContain(found);
    expect(await page.locator('h1').innerText()).toContain('Châu Phú');
  });
});
