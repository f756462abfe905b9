import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { openSite, pagesIn } from '../../src/publish/built-site.ts';
import { downloadOf, type OfflineCopy, planCopy } from '../../src/publish/service-worker.ts';

/** The most that a visit fetches for the device without being asked, in bytes (brotli). */
const UNASKED = 250_000;

describe.each(LOCALES)('what a browser keeps (%s)', (locale) => {
  const site = openSite('dist');
  let plan: OfflineCopy;
  beforeAll(() => {
    plan = planCopy(site);
  });
  const part = (name: `${'map' | 'whole'}.${typeof locale}`) =>
    plan.files.filter(({ parts }) => parts.includes(name));
  const pages = (files: OfflineCopy['files']) =>
    files.map(({ file }) => file).filter((file) => file.endsWith('.html'));

  test('unasked is the map, with all it loads, and is small', () => {
    const files = part(`map.${locale}`);
    const map = locale === 'vi' ? 'ban-do/index.html' : 'en/map/index.html';
    expect(pages(files).sort()).toEqual(['404.html', map]);
    const worker = { file: 'service-worker.js', parts: [] };
    expect(downloadOf(site, [...files, worker])).toBeLessThan(UNASKED);
    const names = files.map(({ file }) => file);
    for (const [, asset = ''] of (site.pages.get(map) ?? '').matchAll(/(assets\/[\w.-]+\.\w+)/g))
      expect(names).toContain(asset);
  });

  test('when asked is every page in this language, and its size is stated', () => {
    const files = part(`whole.${locale}`);
    const own = pagesIn('dist').filter(
      (file) => file === '404.html' || file.startsWith('en/') === (locale === 'en'),
    );
    expect(pages(files).sort()).toEqual(own.sort());
    expect(plan.download[locale]).toBe(downloadOf(site, files));
    const home = site.pages.get(locale === 'vi' ? 'index.html' : 'en/index.html') ?? '';
    const stated = /<span data-copy-size[^>]*>([\d.,]+) MB/.exec(home)?.[1]?.replace(',', '.');
    expect(Number(stated)).toBeCloseTo(plan.download[locale] / 1e6, 1);
  });
});
