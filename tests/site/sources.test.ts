import { describe, expect, test } from 'vitest';
import { translationFor } from '../../src/domain/claims/translation.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { claimAnchor, claimPart, sourcesPath } from '../../src/i18n/routes.ts';
import { fileOf, files, html, linked, withId } from './built-site.ts';
import { dataset } from '../project.ts';

const { sources, disagreements, corrections, claims } = dataset;

describe.each(LOCALES)('the list of sources in %s', (locale) => {
  const root = sourcesPath(locale).slice(1);
  const parts = files.filter((file) => file.startsWith(root));

  test('has every source and every claim once, in the part that links lead to', () => {
    for (const source of sources) {
      const file = fileOf(sourcesPath(locale, source.part));
      const record = withId(html(file), source.id);
      expect(record.is('details[data-source]:not([open])'), source.id).toBe(true);
      for (const claim of source.claims) {
        const [path = ''] = claimPart(locale, claim.id, source).split('#');
        expect(`${root}${path}index.html`).toBe(file);
        expect(record.find(`[id="${claimAnchor(claim.id)}"]`), claim.id).toHaveLength(1);
      }
    }
    const count = (selector: string) =>
      parts.reduce((sum, file) => sum + html(file)(selector).length, 0);
    expect(count('[data-source]')).toBe(sources.length);
    expect(count('details[data-kind]')).toBe(claims.size);
  });

  test('shows with each claim its quotation, our translation, its source and two links', () => {
    for (const source of sources) {
      const $ = html(fileOf(sourcesPath(locale, source.part)));
      for (const claim of source.claims) {
        const record = withId($, claimAnchor(claim.id));
        expect(record.find('blockquote').text(), claim.id).toBe(`“${claim.quote}”`);
        const words = translationFor(locale, claim, source);
        expect(record.find('[data-translation]').length, claim.id).toBe(words ? 1 : 0);
        expect(record.find('cite').text()).toBe(source.title);
        expect(record.find('.source-links a'), claim.id).toHaveLength(2);
      }
    }
  });

  test('begins with the field on every part, names its years, and leads to all other parts', () => {
    expect(parts.length).toBeGreaterThan(3);
    for (const file of parts) {
      const $ = html(file);
      const main = $('main').html() ?? '';
      expect(main.indexOf('data-filter')).toBeLessThan(main.indexOf('<details'));
      const targets = $('[data-part]')
        .map((_, a) => linked(file, $(a).attr('href') ?? ''))
        .get();
      expect([...targets].sort()).toEqual([...parts].sort());
      expect(linked(file, $('[data-part][aria-current]').attr('href') ?? '')).toBe(file);
      expect($('.sources h2').length, file).toBeGreaterThan(0);
    }
  });

  test('tells of disagreements, folded, on its first part, and of corrections', () => {
    const $ = html(fileOf(sourcesPath(locale)));
    for (const { id } of disagreements)
      expect(withId($, `disagreement-${id}`).is('#disagreements:not([open]) > details'), id).toBe(
        true,
      );
    for (const { claim: id, found, reason } of corrections) {
      const source = sources.find((one) => id.startsWith(`${one.id}#`));
      const page = html(fileOf(sourcesPath(locale, source?.part)));
      const told = withId(page, claimAnchor(id)).find('[data-correction]').text();
      expect(told).toContain(found);
      expect(told).toContain(reason[locale]);
    }
  });
});
