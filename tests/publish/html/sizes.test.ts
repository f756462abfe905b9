import { describe, expect, test } from 'vitest';
import { writeSizes } from '../../../src/publish/html/sizes.ts';

const page = (lang: string, body: string) => `<html lang="${lang}"><body>${body}</body></html>`;
const SIZES = {
  bundle: 2_149_000,
  copy: { download: { vi: 850_000, en: 1_250_000 }, isPartial: false },
};

describe('the sizes of bundle and copy', () => {
  test.each([
    ['vi', '2,1 MB', '0,9 MB'],
    ['en', '2.1 MB', '1.3 MB'],
  ])(
    'are written in the notation of the page (%s), wherever it states them',
    (lang, bundle, copy) => {
      const before = '<span data-bundle-size class="x">old</span> <span data-copy-size></span>';
      const after = `<span data-bundle-size class="x">${bundle}</span> <span data-copy-size>${copy}</span>`;
      expect(writeSizes(page(lang, before + before), SIZES)).toBe(page(lang, after + after));
    },
  );

  test('change nothing else', () => {
    const html = page('vi', '<span data-other>old</span><p data-bundle-size>old</p>');
    expect(writeSizes(html, SIZES)).toBe(html);
  });

  test('say when the copy omits a part of the site', () => {
    const html = page('en', '<span data-copy-size></span>');
    const partial = writeSizes(html, { ...SIZES, copy: { ...SIZES.copy, isPartial: true } });
    expect(partial).toMatch(/<span data-copy-size>1\.3 MB\S* .+<\/span>/);
  });

  test('leave the size of the bundle unchanged if the site offers none', () => {
    const html = page('en', '<span data-bundle-size>old</span>');
    expect(writeSizes(html, { copy: SIZES.copy })).toBe(html);
  });
});
