import { expect, test } from 'vitest';
import { fold } from '../../src/domain/fold.ts';

test.each([
  ['Ô Lâm', 'o lam'],
  ['ĐỊNH MỸ'.normalize('NFD'), 'dinh my'],
  ['Bình Thủy', 'binh thuy'],
])('%s is looked up as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
