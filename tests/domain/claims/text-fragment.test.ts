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
    const quote = 'Theo Ban Tổ chức Tỉnh ủy […] giữa […] mỗi xã đã giảm 7 người';
    expect(partsOf(directive(quote))).toEqual([
      'Theo Ban Tổ chức Tỉnh ủy',
      'mỗi xã đã giảm 7 người',
    ]);
    expect(partsOf(directive('[…] đã giảm 7 người'))).toEqual(['đã giảm 7 người']);
    expect(partsOf(directive('đã giảm 7 người […].'))).toEqual(['đã giảm 7 người']);
  });

  test('leaves out a date, a name or a heading before an omission, which stands elsewhere too', () => {
    const around = { before: 'trước', after: 'sau' };
    expect(
      partsOf(directive('Sáng 24/6 […] bí thư huyện ủy đã đến dự lễ […] ở xã', around)),
    ).toEqual(['bí thư huyện ủy đã đến dự lễ']);
    expect(partsOf(directive('Huyện An Phú […] Diện tích 226,17 km²'))).toEqual([
      'Diện tích 226,17 km²',
    ]);
  });

  test('has so many last words that they do not end the mark too early', () => {
    const subject = 'Hệ thống chính trị nước Cộng hòa xã hội chủ nghĩa Việt Nam';
    const quote = `sửa đổi, bổ sung chương trình lớp 10 ở chủ đề “${subject}” và chủ đề “Hiến pháp ${subject}”`;
    const [start = '', end = ''] = partsOf(directive(quote));
    expect(quote.startsWith(start)).toBe(true);
    expect(quote.slice(start.length).indexOf(end)).toBe(quote.length - start.length - end.length);
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
