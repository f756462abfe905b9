import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files, html } from './built-site.ts';
import { runBuild } from './run-build.ts';

const SITE = 'https://example.org/an-giang/';

const build = (outDir: string, SITE_URL: string) =>
  runBuild('.', { SITE_URL, REPORT_TO: 'sai@example.org' }, '--outDir', outDir);

describe('a site with SITE_URL', () => {
  let folder: string;
  const page = (file: string) => load(readFileSync(join(folder, file), 'utf8'));
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    build(folder, SITE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('states on every listed page its URL, and that of the other language', () => {
    for (const file of files) {
      const $ = page(file);
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

  test('is otherwise unchanged: links between its pages stay relative', () => {
    const links = (of: ReturnType<typeof load>) =>
      of('a[href]')
        .map((_, a) => of(a).attr('href'))
        .get()
        .filter((href) => !/^(https?|mailto):/.test(href));
    for (const file of files.filter((name) => name !== '404.html'))
      expect(links(page(file)), file).toEqual(links(html(file)));
  });

  test('links from the 404 page, at any depth, to its root', () => {
    const $ = page('404.html');
    const paths = (of: ReturnType<typeof load>) =>
      of('[href], [src]')
        .map((_, element) => of(element).attr('href') ?? of(element).attr('src'))
        .get();
    expect(paths($).filter((path) => path.startsWith('.'))).toEqual([]);
    expect($('main a').first().attr('href')).toBe('/an-giang/');
    expect(html('404.html')('main a').first().attr('href')).toBe('./');
  });

  test('sends error reports to the configured address', () => {
    const $ = page('index.html');
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
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  expect(() => build(folder, 'example.org')).toThrow(
    'SITE_URL: found "example.org", expected a URL such as https://example.org/an-giang/',
  );
  rmSync(folder, { recursive: true });
});
