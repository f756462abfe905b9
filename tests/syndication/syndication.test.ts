import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { atomFeed } from '../../src/syndication/atom.ts';
import { articleJsonLd, breadcrumbsJsonLd, embeddable } from '../../src/syndication/json-ld.ts';
import { breakLines } from '../../src/typography/break-lines.ts';
import { linkPictures, linkPictureSvg } from '../../src/syndication/link-picture.ts';
import { robots, sitemap } from '../../src/syndication/sitemap.ts';
import { PALETTE } from '../../src/styles/sheets.ts';
import { unitsOf } from '../../src/domain/places/unit.ts';
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

  const pictures = linkPictures(dataset);
  const one = (id: string) =>
    pictures.find((picture) => picture.id === id && picture.locale === 'en');

  test('is there for each article and district, the map, teachers and the rest, in both languages', () => {
    const { articles, register } = dataset;
    expect(pictures).toHaveLength(articles.length + 2 * (unitsOf(register, 'district').length + 3));
    expect(new Set(pictures.map(({ id, locale }) => `${id}.${locale}`)).size).toBe(pictures.length);
    expect(new Set(pictures.map(({ title, locale }) => `${title} ${locale}`)).size).toBe(
      pictures.length,
    );
  });

  test('shows its own subject: a district its map and what its number lies between', () => {
    const picture = one('place-cho-moi');
    expect(picture?.draw().name).toMatch(/^map\.2019-08\.commune\.\d+$/);
    expect(picture?.note).toMatch(/minimum \d+, maximum \d+ of 18/);
    expect(one('one-person-two-offices')?.draw().name).toBe('offices');
  });

  test('says where and when, and keeps title, note and drawing inside and apart', () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 400" width="320" height="400"><g/></svg>';
    for (const picture of pictures) {
      const svg = linkPictureSvg(picture, drawing, dataset, PALETTE.light, measure);
      const $ = load(svg, { xml: true });
      const texts = $('text').toArray();
      expect($(texts[0]).text()).toBe('An Giang, 2019');
      const lefts = Number($('svg svg').attr('x'));
      const lines = texts.map((text) => Number($(text).attr('y')));
      expect(lines, picture.id).toEqual([...lines].sort((a, b) => a - b));
      for (const text of texts)
        expect(
          56 + measure($(text).text(), Number($(text).attr('font-size'))),
          `${picture.id}.${picture.locale}: ${$(text).text()}`,
        ).toBeLessThan(lefts);
    }
  });
});
