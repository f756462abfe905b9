import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { unitsOf } from '../../src/domain/places/unit.ts';
import { bundlePath, pathOf, placePath } from '../../src/i18n/routes.ts';
import { loadDataset } from '../../src/load/dataset.ts';
import { dataset } from '../project.ts';
import { fileOf, files, html, siteIn } from './built-site.ts';
import { runBuild } from './run-build.ts';

/** A made-up province with a city and a district of one name: small, and thus quick to build. */
const DATA_ROOT = 'tests/second-province';
const SITE = 'https://example.org/thu-nghiem/';

const build = (outDir: string, SITE_URL: string) =>
  runBuild('.', { DATA_ROOT, SITE_URL, REPORT_TO: 'sai@example.org' }, '--outDir', outDir);

/** What the claims say of the units, by date and code. */
const STATUSES: Record<string, Record<string, string>> = {
  '2018-05': {
    50001: 'implementing stated bao-thu-nghiem-2018-05-10#hoa-lan-city',
    50004: 'implementing stated bao-thu-nghiem-2018-05-10#hoa-lan-city',
    50010: 'not-implementing stated bao-thu-nghiem-2018-05-10#doi-gio',
    50019: 'implementing stated dai-suoi-mo-2018-05-22#lua-vang',
  },
  '2020-11': {
    50001: 'implementing carried bao-thu-nghiem-2018-05-10#hoa-lan-city',
    50004: 'implementing carried bao-thu-nghiem-2018-05-10#hoa-lan-city',
    50007: 'implementing stated tap-chi-thu-2024-12-02#co-non',
    50010: 'not-implementing carried bao-thu-nghiem-2018-05-10#doi-gio',
    50019: 'implementing carried dai-suoi-mo-2018-05-22#lua-vang',
  },
};
const second = loadDataset(DATA_ROOT);
const units = ['commune', 'district'].flatMap((level) =>
  unitsOf(second.register, level as 'commune' | 'district'),
);
const statusOf = (at: string, code: string) => STATUSES[at]?.[code] ?? 'not-named  ';

let folder: string;
let site: ReturnType<typeof siteIn>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-province-'));
  build(folder, SITE);
  site = siteIn(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a site of another province', () => {
  test.each(LOCALES)('has pages for both units of one name (%s)', (locale) => {
    for (const page of ['home', 'map', 'sources', 'data'] as const)
      expect(site.files).toContain(fileOf(pathOf(page, locale)));
    const headings = unitsOf(second.register, 'district').map((unit) => {
      const path = placePath(locale, unit, second.register);
      return [path.split('/').at(-2), site.html(fileOf(path))('h1').text()];
    });
    expect(headings).toEqual(
      {
        vi: [
          ['thanh-pho-hoa-lan', 'Thành phố Hoa Lan'],
          ['huyen-hoa-lan', 'Huyện Hoa Lan'],
          ['suoi-mo', 'Huyện Suối Mơ'],
        ],
        en: [
          ['thanh-pho-hoa-lan', 'Hoa Lan city'],
          ['huyen-hoa-lan', 'Hoa Lan district'],
          ['suoi-mo', 'Suối Mơ district'],
        ],
      }[locale],
    );
  });

  test.each(LOCALES)('colours its map by its claims (%s)', (locale) => {
    const $ = site.html(fileOf(pathOf('map', locale)));
    const drawn = $('.map-drawing path[data-unit]')
      .map((_, path) => [[$(path).attr('data-unit'), $(path).attr('data-status')]])
      .get();
    expect(drawn).toEqual(units.map(({ code }) => [code, statusOf('2018-05', code).split(' ')[0]]));
  });

  test('publishes the status of every unit at its own dates', () => {
    const rows = parse(readFileSync(join(folder, 'data/status.csv')), {
      ...{ bom: true, columns: true },
    }) as Record<string, string>[];
    expect(
      rows.map(({ snapshot, code, name, status, basis, claim_ids }) => [
        ...[snapshot, code, name, [status, basis, claim_ids].join(' ')],
      ]),
    ).toEqual(
      Object.keys(STATUSES).flatMap((at) =>
        units.map(({ code, name }) => [at, code, name.vi, statusOf(at, code)]),
      ),
    );
  });

  test('tells its own dates, and the licences of its own texts and boundaries', () => {
    const footer = site.html('en/index.html')('footer').text();
    expect(footer).toContain('the 3 districts and 8 communes of 2018. On 1 January 2025');
    expect(footer).toContain('Code: MIT licence. Boundaries: CC0-1.0.');
    expect(footer).toContain('Our words and status data: CC BY-SA 4.0.');
    expect(site.html('index.html')('footer').text()).toContain('Ranh giới: CC0-1.0.');
    const { licenses } = JSON.parse(
      readFileSync(join(folder, 'data/datapackage.json'), 'utf8'),
    ) as {
      licenses: unknown;
    };
    expect(licenses).toEqual([
      {
        name: 'CC-BY-SA-4.0',
        title: 'Creative Commons Attribution-ShareAlike 4.0',
        path: 'https://creativecommons.org/licenses/by-sa/4.0/',
      },
    ]);
  });

  test('promises no lessons, since it has none', () => {
    const promise = /\bperiods? (for|on)\b|lessons?\b|\btiết (học|cho|về|Giáo)/i;
    const zip = unzipSync(readFileSync(join(folder, bundlePath(second.edition))));
    const readme = zip[`${second.edition.files.bundle}/README.txt`];
    expect(new TextDecoder().decode(readme)).not.toMatch(promise);
    for (const file of site.files) {
      const $ = site.html(file);
      const text = $('body').text() + ($('meta[name=description]').attr('content') ?? '');
      expect(text, file).not.toMatch(promise);
    }
  });

  test('links only to existing pages and anchors', () => {
    for (const file of site.files.filter((name) => name !== '404.html')) {
      const $ = site.html(file);
      const broken = $('a[href], link[href], [src]')
        .map((_, element) => $(element).attr('href') ?? $(element).attr('src'))
        .get()
        .filter((href) => !/^(https?|mailto|data):/.test(href) && !site.resolves(file, href));
      expect(broken, file).toEqual([]);
    }
    expect(existsSync(join(folder, bundlePath(second.edition)))).toBe(true);
  });

  test('does not mention the first province', () => {
    const { edition, register } = dataset;
    const { name, mergedWith } = edition.province;
    const names = [name, ...(mergedWith ? [mergedWith] : [])].flatMap(({ vi, en }) => [vi, en]);
    const { short, name: licence, path } = edition.licence;
    const foreign = [
      ...[...names, ...Object.values(edition.files), short, licence, path],
      ...unitsOf(register, 'district').map((district) => district.name.vi),
    ];
    // The licence of the code names its authors.
    const [authors = ''] = /^Copyright .*$/m.exec(readFileSync('LICENSE', 'utf8')) ?? [];
    const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => textsOf(join(entry.parentPath, entry.name)));
    const found = texts.flatMap(([file, text]) =>
      foreign
        .filter((one) => file.includes(one) || text.replace(authors, '').includes(one))
        .map((one) => `${file}: ${one}`),
    );
    expect(found).toEqual([]);
  });
});

/** The text of a file, or of those in it if it is a zip file (as those of Excel are). */
function textsOf(path: string, bytes: Uint8Array = readFileSync(path)): [string, string][] {
  if (/\.(zip|xlsx)$/.test(path))
    return Object.entries(unzipSync(bytes)).flatMap(([file, content]) =>
      textsOf(`${path}/${file}`, content),
    );
  return [[path, new TextDecoder().decode(bytes)]];
}

describe('a site with SITE_URL', () => {
  test('states on every listed page its URL, and that of the other language', () => {
    for (const file of site.files) {
      const $ = site.html(file);
      const here = new URL(file.replace(/index\.html$/, ''), SITE).href;
      if ($('meta[name=robots]').length > 0) {
        expect($('link[rel=canonical], link[hreflang]'), file).toHaveLength(0);
        continue;
      }
      const canonical = $('link[rel=canonical]').attr('href');
      const map = { 'nhung/index.html': 'ban-do/', 'en/embed/index.html': 'en/map/' }[file];
      if (map) {
        expect(canonical, file).toBe(`${SITE}${map}`);
        expect($('link[hreflang]'), file).toHaveLength(0);
        continue;
      }
      expect(canonical, file).toBe(here);
      const languages = new Map(
        $('link[hreflang]')
          .map((_, link) => [[$(link).attr('hreflang'), $(link).attr('href')]])
          .get() as [string, string][],
      );
      expect([...languages.keys()], file).toEqual(['vi', 'en', 'x-default']);
      expect(languages.get($('html').attr('lang') ?? ''), file).toBe(here);
      expect(languages.get('x-default'), file).toBe(languages.get('vi'));
      expect($('meta[property="og:image"]').attr('content'), file).toMatch(/^https:.*\.png$/);
    }
  });

  test('links between its pages relatively all the same', () => {
    for (const file of site.files.filter((name) => name !== '404.html')) {
      const $ = site.html(file);
      const links = $('a[href]')
        .map((_, a) => $(a).attr('href'))
        .get();
      expect(links.filter((href) => href.startsWith(SITE) || href.startsWith('/'), file)).toEqual(
        [],
      );
      // Navigation, at least.
      expect(links.filter((href) => href.startsWith('.')).length, file).toBeGreaterThan(0);
    }
  });

  test('links from the 404 page, at any depth, to its root', () => {
    const $ = site.html('404.html');
    const paths = (of: CheerioAPI) =>
      of('[href], [src]')
        .map((_, element) => of(element).attr('href') ?? of(element).attr('src'))
        .get();
    expect(paths($).filter((path) => path.startsWith('.'))).toEqual([]);
    expect($('main a').first().attr('href')).toBe('/thu-nghiem/');
    expect(html('404.html')('main a').first().attr('href')).toBe('./');
  });

  test('sends error reports to the configured address', () => {
    const $ = site.html('index.html');
    expect($('footer a[href^="mailto:sai@example.org?"]')).toHaveLength(1);
  });
});

test('a site without SITE_URL states no URL', () => {
  for (const file of files) {
    const $ = html(file);
    expect($('link[rel=canonical], link[hreflang], meta[property="og:url"]'), file).toHaveLength(0);
    expect($('[href*="site.example"], [content*="site.example"]'), file).toHaveLength(0);
  }
});

test('an invalid SITE_URL stops the build', () => {
  const other = mkdtempSync(join(tmpdir(), 'site-'));
  expect(() => build(other, 'example.org')).toThrow(
    'SITE_URL: found "example.org", expected a URL such as https://example.org/an-giang/',
  );
  rmSync(other, { recursive: true });
});
