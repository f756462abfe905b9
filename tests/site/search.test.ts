import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import { sectionsOf } from '../../src/domain/texts/section.ts';
import { unitsOf } from '../../src/domain/places/unit.ts';
import { fullName } from '../../src/i18n/format.ts';
import { articlePath, pathOf, placePath, termPath } from '../../src/i18n/routes.ts';
import { dataset } from '../project.ts';
import { resolves } from './built-site.ts';

describe.each(LOCALES)('the index in %s', (locale) => {
  const here = pathOf('search', locale);
  const source = readFileSync(`dist${here}index.html`, 'utf8');
  const $ = load(source);
  const texts = JSON.parse($('script[data-texts]').text()) as string[];
  /** What the index says at each address from the site's root, with the text for the search. */
  const linked = new Map(
    $('[data-index] a[data-entry]')
      .toArray()
      .map((a) => {
        const { pathname, hash } = new URL($(a).attr('href') ?? '', `http://site${here}`);
        const text = texts[Number($(a).attr('data-text') ?? NaN)];
        return [pathname + hash, { title: $(a).text(), text, also: $(a).attr('data-also') }];
      }),
  );

  test('links every article and every section, and contains all their text', () => {
    const articles = dataset.articles.filter((article) => article.locale === locale);
    expect(articles.length).toBeGreaterThan(0);
    for (const { title, slug, headings, body, description } of articles) {
      const path = articlePath(locale, slug);
      const [beginning, ...sections] = sectionsOf(body);
      expect(linked.get(path)).toMatchObject({
        title,
        text: `${description}\n${beginning?.text}`,
      });
      headings.forEach(({ id, text: heading }, i) => {
        expect(linked.get(`${path}#${id}`)).toMatchObject({
          title: heading,
          text: sections[i]?.text,
        });
      });
    }
  });

  test('links every district and, on its page, every commune, with the names of 2025', () => {
    for (const district of unitsOf(dataset.register, 'district')) {
      const path = placePath(locale, district, dataset.register);
      expect(linked.get(path)?.title).toBe(fullName(district, locale));
      for (const commune of unitsOf(dataset.register, 'commune', district.code)) {
        const entry = linked.get(`${path}#${commune.code}`);
        expect(entry?.title).toBe(fullName(commune, locale));
        expect(entry?.also?.split('|')).toHaveLength(commune.successors.length);
      }
    }
  });

  test('links every term, with its definition and its name in the other language', () => {
    for (const { id, term, slug, locale: language } of dataset.glossary) {
      if (language !== locale) continue;
      const entry = linked.get(termPath(locale, slug));
      const twin = dataset.glossary.find((other) => other.id === id && other.locale !== locale);
      expect(entry?.title).toBe(term);
      expect(entry?.text).not.toBe('');
      expect(entry?.also?.split('|')).toContain(twin?.term);
    }
  });

  test('links the pages', () => {
    for (const page of ['home', 'map', 'sources', 'data'] as const)
      expect(linked.get(pathOf(page, locale))?.title).toBeTruthy();
  });

  test('links nothing twice, and only to existing pages and anchors', () => {
    const links = $('[data-index] a[data-entry]');
    expect(linked.size).toBe(links.length);
    // Districts have pages of their own elsewhere, which tests/site/pages.test.ts holds these links to.
    const broken = [...linked.keys()]
      .filter((path) => !path.startsWith(pathOf('places', locale)))
      .filter((path) => !resolves('index.html', `.${path}`));
    expect(broken).toEqual([]);
  });

  test('is in the page itself, as data that cannot end its script element', () => {
    const [, data = ''] =
      /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(source) ?? [];
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toEqual(texts);
  });

  test('is marked as current in the menu', () => {
    expect($('nav a[aria-current=page]').text().trim()).toMatch(/^(Tìm|Search)$/);
  });
});
