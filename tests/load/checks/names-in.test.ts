import { describe, expect, test } from 'vitest';
import { hasWords, namesIn } from '../../../src/load/checks/names-in.ts';
import { dataset } from '../../project.ts';

describe(namesIn, () => {
  test.each([
    ['tone marks tell names apart', 'xã Phú Thành', ['Phú Thành']],
    ['the longest name counts', 'xã Mỹ Hòa Hưng', ['Mỹ Hòa Hưng']],
    ['names are whole words', 'huyện Tân Phú Đông', ['Tân Phú']],
    ['a tone mark may stand on either vowel', 'xã Mỹ Hoà', ['Mỹ Hòa']],
    ['words of a list are not one name', 'xã An, Phú', []],
    ['a text without diacritics names what is plain without them', 'O Lam commune', ['Ô Lâm']],
    ['a text without diacritics does not choose between two names', 'Phu Thanh commune', []],
    ['a marked text does not leave out diacritics', 'xã Phu Thành', []],
  ])('%s: %s', (_, text, names) => {
    expect([...namesIn(text, dataset.register)]).toEqual(names);
  });
});

test('words stand in a row, with their diacritics', () => {
  expect(hasWords('Bà Nguyễn Thị Hòa, bí thư', 'Nguyễn Thị Hoà')).toBe(true);
  expect(hasWords('Bà Nguyễn Thị Hóa, bí thư', 'Nguyễn Thị Hòa')).toBe(false);
  expect(hasWords('Secretary Ngo Thi Quynh Loan', 'Ngô Thị Quỳnh Loan')).toBe(true);
});
