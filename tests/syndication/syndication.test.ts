import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { atomFeed } from '../../src/syndication/atom.ts';
import { articleJsonLd, breadcrumbsJsonLd, embeddable } from '../../src/syndication/json-ld.ts';
import { breakLines } from '../../src/typography/break-lines.ts';
import { ogSvg } from '../../src/syndication/og-image.ts';
import { robots, sitemap } from '../../src/syndication/sitemap.ts';
import { PALETTE } from '../../src/styles/sheets.ts';
import { dataset } from '../project.ts';

const HOST = new URL('https://example.org/an-giang/');
const HOSTED = [undefined, HOST];

describe.each(LOCALES)('the feed in %s', (locale) => {
  const series = dataset.articles.filter((article) => article.locale === locale);

  test.each(HOSTED)('has what RFC 4287 requires of a feed and its entries, at %s', (site) => {
    const $ = load(atomFeed(dataset, locale, site), { xml: true });
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    for (const part of ['id', 'title', 'updated', 'author > name', 'link[rel=self]'])
      expect($(`feed > ${part}`), part).toHaveLength(1);
    expect($('entry')).toHaveLength(series.length);
    for (const entry of $('entry')) {
      for (const part of ['id', 'title', 'updated', 'published', 'summary', 'link[rel=alternate]'])
        expect($(entry).find(`> ${part}`), part).toHaveLength(1);
      expect($(entry).find('updated').text()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
      const href = $(entry).find('link').attr('href') ?? '';
      expect(href).toMatch(
        site ? /^https:\/\/example\.org\/an-giang\/(bai|en\/articles)\// : /^\.\//,
      );
    }
    const ids = $('id')
      .map((_, id) => $(id).text())
      .get();
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^tag:[a-z-]+,\d{4}:/);
  });

  test('has entry ids that are independent of the host', () => {
    const ids = HOSTED.map((site) => {
      const $ = load(atomFeed(dataset, locale, site), { xml: true });
      return $('id').text();
    });
    expect(ids[0]).toBe(ids[1]);
  });
});

test('the sitemap lists every page once, with links to both languages', async () => {
  const pages = [
    { vi: '/', en: '/en/' },
    { vi: '/ban-do/', en: '/en/map/' },
  ];
  const $ = load(await sitemap(pages, HOST), { xml: true });
  const locs = $('loc')
    .map((_, loc) => $(loc).text())
    .get();
  expect(locs).toEqual([
    'https://example.org/an-giang/',
    'https://example.org/an-giang/en/',
    'https://example.org/an-giang/ban-do/',
    'https://example.org/an-giang/en/map/',
  ]);
  for (const url of $('url')) {
    const links = $(url)
      .find('xhtml\\:link')
      .map((_, link) => $(link).attr('hreflang'))
      .get();
    expect(links).toEqual(['vi', 'en', 'x-default']);
    expect(
      $(url)
        .find('xhtml\\:link')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toContain($(url).find('loc').text());
  }
});

test('robots.txt names the sitemap only if the URL of the site is known', () => {
  expect(robots(undefined)).not.toContain('Sitemap');
  expect(robots(HOST)).toContain('Sitemap: https://example.org/an-giang/sitemap.xml');
});

test('JSON-LD of an article has the properties that search engines require, and its sources', () => {
  for (const article of dataset.articles) {
    const thing = JSON.parse(articleJsonLd(article, dataset, HOST)) as Record<string, unknown>;
    expect(thing).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: article.title,
      inLanguage: article.locale,
      datePublished: article.published.text,
    });
    expect(String(thing['headline']).length).toBeLessThanOrEqual(110);
    expect(thing['image']).toBe(`${HOST.href}og/${article.id}.${article.locale}.png`);
    const citation = thing['citation'] as string[];
    expect(citation.length).toBeGreaterThan(0);
    for (const url of citation) expect(url).toMatch(/^https?:/);
  }
});

test('JSON-LD of a breadcrumb counts from one, and cannot end its script element', () => {
  const crumbs = [
    { name: 'A', path: '/' },
    { name: '</script>', path: '/b/' },
  ];
  const json = breadcrumbsJsonLd(crumbs, undefined, '/b/');
  expect(json).not.toContain('</script>');
  const { itemListElement } = JSON.parse(json) as { itemListElement: { position: number }[] };
  expect(itemListElement.map(({ position }) => position)).toEqual([1, 2]);
  expect(embeddable({ a: '<!--' })).toBe('{"a":"\\u003c!--"}');
});

describe('the link preview', () => {
  const measure = (text: string, size: number) => text.length * size * 0.5;

  test('wraps a title to the available width, keeping all words', () => {
    const title = 'Hội đồng nhân dân bầu ủy ban nhân dân xã, phường và thị trấn';
    const lines = breakLines(title, 400, (line) => measure(line, 58));
    expect(lines.join(' ')).toBe(title);
    for (const line of lines) expect(measure(line, 58)).toBeLessThanOrEqual(400);
  });

  test('shows the named communes of the default snapshot', () => {
    const { implementing } = PALETTE.light;
    const svg = ogSvg({ title: 'A', note: 'B', site: 'C' }, dataset, PALETTE.light, measure);
    const $ = load(svg, { xml: true });
    expect($(`path[fill="${implementing}"]`)).toHaveLength(27);
    expect($('text').text()).toBe('CAB');
  });
});
