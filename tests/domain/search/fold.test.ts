import { expect, test } from 'vitest';
import { fold, withoutMarks } from '../../../src/domain/search/fold.ts';

test.each([
  ['Ô Lâm', 'o lam'],
  ['ĐỊNH MỸ'.normalize('NFD'), 'dinh my'],
  ['Bình Thủy', 'binh thuy'],
])('%s is looked up as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Đông Xuyên', 'Dong Xuyen'],
  ['Mỹ Hòa Hưng', 'My Hoa Hung'],
  ['Ðông Xuyên, xã ðảo', 'Dong Xuyen, xa dao'],
])('%s without marks is %s, đ among them', (name, plain) => {
  expect(withoutMarks(name)).toBe(plain);
});
