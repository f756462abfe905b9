import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../src/domain/claims/text-fragment.ts';
import { dataset } from '../../project.ts';

const directive = (quote: string, around: { before?: string; after?: string } = {}) =>
  textFragment({ quote, ...around });

/** The parts that a browser reads from a fragment: split at commas, then decoded. */
const partsOf = (fragment: string) =>
  fragment.replace('#:~:text=', '').split(',').map(decodeURIComponent);

describe('the fragment of a quotation', () => {
  test('is the quotation itself, if that is short', () => {
    expect(directive('119/156 xã')).toBe('#:~:text=119%2F156%20x%C3%A3');
  });

  test('hides commas, hyphens and ampersands, which have a meaning there', () => {
    const fragment = directive('Bí thư, Chủ tịch - A & B');
    expect(fragment).toMatch(/^#:~:text=[^,&-]+$/);
    expect(partsOf(fragment)).toEqual(['Bí thư, Chủ tịch - A & B']);
  });

  test('is composed, as pages are', () => {
    expect(partsOf(directive('xã'.normalize('NFD')))).toEqual(['xã'.normalize('NFC')]);
  });

  test('goes from before the first omission to after the last', () => {
    expect(partsOf(directive('Đảng ủy […] giữa […] đã giảm 7 người'))).toEqual([
      'Đảng ủy',
      'đã giảm 7 người',
    ]);
    expect(partsOf(directive('[…] đã giảm 7 người'))).toEqual(['đã giảm 7 người']);
    expect(partsOf(directive('đã giảm 7 người […].'))).toEqual(['đã giảm 7 người']);
  });

  test('has the first and last words of a long quotation', () => {
    const words = Array.from({ length: 40 }, (_, index) => `từ${index}`);
    const [start, end] = partsOf(directive(words.join(' ')));
    expect(words.join(' ').startsWith(`${start} `)).toBe(true);
    expect(words.join(' ').endsWith(` ${end}`)).toBe(true);
    expect(start?.split(' ').length).toBeGreaterThan(5);
  });

  test('has what stands around it, where that is known', () => {
    expect(directive('a b', { before: 'x-y', after: 'z, w' })).toBe(
      '#:~:text=x%2Dy-,a%20b,-z%2C%20w',
    );
  });

  test('asks for no more than the quotation has, for every claim', () => {
    for (const { id, quote, before, after } of dataset.claims.values()) {
      const fragment = textFragment({ quote, before, after });
      expect(fragment, id).toMatch(
        /^#:~:text=(?:[\w%.!~*'()]+-,)?[\w%.!~*'(),]+(?:,-[\w%.!~*'()]+)?$/,
      );
      const parts = partsOf(textFragment({ quote }));
      expect(parts.length, id).toBeLessThan(3);
      for (const part of parts) expect(quote.replace(/\s+/g, ' '), id).toContain(part);
    }
  });
});
