import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/load/dataset.ts';
import { DataError } from '../../../src/load/fault.ts';
import { dataset, projectWith, textOf } from '../../project.ts';

/** A Vietnamese source, and a French one. */
const VIETNAMESE = 'seeds/sources/cong-chau-thanh-2018-07.yaml';
const FRENCH = 'seeds/sources/vietnamplus-2023-08-fr.yaml';

/** What is reported of a project in which the first quotation of a file has this translation. */
function reportOn(file: string, translation: string): string {
  const text = textOf(file)
    .replace(/\n {4}translation:.*(\n {6}.*)*/, '')
    .replace(/\n {4}quote: .*/, (quote) => `${quote}\n    translation: ${translation}`);
  try {
    loadDataset(projectWith({ [file]: text }));
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'accepted';
}

const GOOD =
  '"On 6-7-2018 the Party committee of Vĩnh Hanh commune met […] Trần Tấn Phương, member of the district Party committee, Party secretary and chairman of its People’s Committee, attended"';

describe('a translation of a quotation', () => {
  test('with its names, numbers and omissions is accepted', () => {
    expect(reportOn(VIETNAMESE, GOOD)).toBe('accepted');
    const quote = [...dataset.claims.values()].find(({ source }) => FRENCH.includes(source))?.quote;
    expect(quote).toContain('Ngo Thi Quynh Loan');
    expect(
      reportOn(
        FRENCH,
        '{ vi: "Bà Ngô Thị Quỳnh Loan, bí thư Đảng ủy, chủ tịch UBND xã Vĩnh Tế, cho biết", en: "Ngô Thị Quỳnh Loan, Party secretary and chairwoman of the People’s Committee of Vĩnh Tế commune, said" }',
      ),
    ).toBe('accepted');
  });

  test.each<[string, string, string, string]>([
    [
      'lacks the holder',
      VIETNAMESE,
      GOOD.replace('Trần Tấn Phương', 'A man'),
      'expected the name "Trần Tấn Phương", as in the quote',
    ],
    [
      'lacks the place',
      VIETNAMESE,
      GOOD.replace('Vĩnh Hanh', 'the'),
      'expected the name "Vĩnh Hanh", as in the quote',
    ],
    [
      'has a number of its own',
      VIETNAMESE,
      GOOD.replace('member', '1 of 9 members'),
      'translation: found 1, 9 on one side only,',
    ],
    [
      'leaves something out',
      VIETNAMESE,
      GOOD.replace(', member', ' […], member'),
      'expected 1 × […], as in the quote',
    ],
    [
      'is given in both languages though the quotation is in one of them',
      VIETNAMESE,
      `{ vi: "Trần Tấn Phương, Vĩnh Hanh", en: ${GOOD} }`,
      'translation: found vi, en, expected a translation into en',
    ],
    [
      'is given in one language though the quotation is in neither',
      FRENCH,
      '"Bà Ngô Thị Quỳnh Loan, bí thư Đảng ủy, chủ tịch UBND xã Vĩnh Tế, cho biết"',
      'translation: found vi, expected a translation into vi and en',
    ],
  ])('stops the build if it %s', (_, file, translation, expected) => {
    expect(reportOn(file, translation)).toContain(expected);
  });
});
