import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { articlePath, pathOf, relativeLink, termPath } from '../../src/i18n/routes.ts';
import { fileOf, files, html, resolves } from './built-site.ts';
import { dataset } from '../project.ts';

const { articles, glossary } = dataset;
const cases = articles.map((article) => ({
  article,
  path: articlePath(article.locale, article.slug),
  file: fileOf(articlePath(article.locale, article.slug)),
}));
const seriesIn = (locale: string) => cases.filter(({ article }) => article.locale === locale);

test('the series has nine parts in each language, in one order', () => {
  for (const locale of LOCALES)
    expect(seriesIn(locale).map(({ article }) => article.order)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
});

describe.each(cases)('$file', ({ article, path, file }) => {
  const $ = html(file);
  const links = (selector: string) =>
    $(selector)
      .map((_, a) => $(a).attr('href'))
      .get();

  test('has the length of an article, or states why it is shorter', () => {
    expect(article.words).toBeLessThanOrEqual(1450);
    expect(article.words).toBeGreaterThanOrEqual(article.id === 'merging-the-offices' ? 400 : 700);
  });

  test('shows every chart of its text, with title, source, table and file', () => {
    const shown = $('[data-chart]')
      .map((_, figure) => $(figure).attr('data-chart'))
      .get();
    expect(shown).toEqual([...article.charts]);
    expect(shown.length).toBeGreaterThan(0);
    for (const figure of $('[data-chart]')) {
      const part = (selector: string) => $(figure).find(selector);
      expect(part('svg[role=img]').attr('aria-label')?.length).toBeGreaterThan(40);
      expect(part('.chart__title').text()).not.toBe('');
      expect(part('.chart__caption').text()).toMatch(/\.$/);
      expect(part('tbody tr').length).toBeGreaterThan(0);
      expect(resolves(file, part('a[download]').attr('href') ?? '')).toBe(true);
    }
  });

  test('explains its terms by a popover, and again at the end', () => {
    const buttons = $('button.term');
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of buttons) {
      const note = $(`[id="${$(button).attr('popovertarget')}"]`);
      expect(note.attr('popover'), $(button).text()).toBeDefined();
      const href = note.find('.term-entry__name a').attr('href') ?? '';
      expect(resolves(file, href), href).toBe(true);
      const entries = $('section[aria-labelledby=article-terms] .term-entry__name a');
      expect(entries.filter((_, a) => $(a).attr('href') === href)).toHaveLength(1);
    }
  });

  test('links to the previous and the next part, the whole series, and the other language', () => {
    const series = seriesIn(article.locale);
    const place = series.findIndex((one) => one.article === article);
    const near = [series[place - 1], series[place + 1]].flatMap((one) => one?.path ?? []);
    expect(links('.ways a')).toEqual(
      [...near, pathOf('articles', article.locale)].map((to) => relativeLink(path, to)),
    );
    const steps = links('.progress a');
    expect(steps).toEqual(series.map((one) => relativeLink(path, one.path)));
    expect($('.progress [aria-current=page]').attr('href')).toBe('./');
    const twin = articles.find((one) => one.id === article.id && one !== article);
    const other = articlePath(twin?.locale ?? 'vi', twin?.slug ?? '');
    expect($('[data-language-switch]').attr('href')).toBe(relativeLink(path, other));
  });

  test('has a table of contents that links to each section', () => {
    const headings = $('.prose h2')
      .map((_, h2) => $(h2).attr('id'))
      .get();
    expect(links('.contents a')).toEqual(headings.map((id) => `#${id}`));
    expect(headings.length).toBeGreaterThan(2);
  });

  test('has metadata: link preview, article, breadcrumb', () => {
    const image = $('meta[property="og:image"]').attr('content') ?? '';
    const png = readFileSync(join('dist', new URL(image, `http://site${path}`).pathname));
    // The size in the header of a PNG (IHDR).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const things = $('script[type="application/ld+json"]')
      .map((_, script) => JSON.parse($(script).text()) as { '@type': string })
      .get();
    expect(things.map((thing) => thing['@type'])).toEqual(['BreadcrumbList', 'Article']);
  });
});

test.each(LOCALES)('the page of the series in %s lists every part', (locale) => {
  const $ = html(fileOf(pathOf('articles', locale)));
  const listed = $('.series a')
    .map((_, a) => $(a).attr('href'))
    .get();
  expect(listed).toEqual(
    seriesIn(locale).map(({ path }) => relativeLink(pathOf('articles', locale), path)),
  );
});

test.each(LOCALES)(
  'the glossary in %s has every term once, with who prints its English',
  (locale) => {
    const path = pathOf('glossary', locale);
    const $ = html(fileOf(path));
    for (const term of glossary.filter((one) => one.locale === locale)) {
      const entry = $(`[id="${termPath(locale, term.slug).split('#')[1]}"]`);
      expect(entry, term.id).toHaveLength(1);
      expect(entry.text(), term.id).toContain(term.term);
      const english = glossary.find((one) => one.id === term.id && one.locale === 'en');
      const credits = entry.find('.link-list a');
      expect(credits, term.id).toHaveLength(english?.renderings.length ?? 0);
      for (const credit of credits) expect($(credit).text()).toMatch(/^“.+”, /);
    }
  },
);

/** The name of the model and the titles of its holders, which everybody writes alike. */
const MODEL =
  /(?:đồng thời là|đảng ủy,?(?: kiêm)?) chủ tịch (?:ủy ban nhân dân|UBND)(?: (?:xã|phường|thị trấn|huyện))?/giu;

/** Runs of eight words of a quotation that stand in our own words, outside quotation marks. */
test('no sentence is copied from a source', () => {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = (text: string) => {
    const list = words(text);
    return list.slice(7).map((_, index) => list.slice(index, index + 8).join(' '));
  };
  const quoted = new Set([...dataset.claims.values()].flatMap(({ quote }) => runs(quote)));
  const lifted = cases.flatMap(({ file }) => {
    const prose = html(file)('.prose').clone();
    prose.find('button').not('.term').remove();
    const ours = prose
      .text()
      .split(/“[^”]*”/)
      .flatMap((text) => text.split(MODEL));
    return ours.flatMap(runs).filter((run) => quoted.has(run));
  });
  expect(lifted).toEqual([]);
});

test('feeds and sitemap link to all listed pages, and to no others', () => {
  for (const locale of LOCALES) {
    const $ = load(readFileSync(`dist/feed.${locale}.xml`, 'utf8'), { xml: true });
    for (const link of $('link[rel=alternate]')) {
      const { pathname } = new URL($(link).attr('href') ?? '', `http://site/feed.${locale}.xml`);
      expect(existsSync(join('dist', fileOf(pathname))), pathname).toBe(true);
    }
  }
  const $ = load(readFileSync('dist/sitemap.xml', 'utf8'), { xml: true });
  const listed = $('loc')
    .map((_, loc) => fileOf(new URL($(loc).text()).pathname))
    .get();
  const withheld = files.filter((file) => html(file)('meta[name=robots]').length > 0);
  expect(withheld).toEqual(['404.html']);
  const unlisted = ['404.html', 'en/embed/index.html', 'nhung/index.html'];
  expect(listed.sort()).toEqual(files.filter((file) => !unlisted.includes(file)));
});
