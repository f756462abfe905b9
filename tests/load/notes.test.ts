import { expect, test } from 'vitest';
import { dataset } from '../project.ts';

// What a note in words says of a record, the record's fields say too.

test('a title that we took from an address stands in brackets', () => {
  const taken = [...dataset.sources.values()].filter(({ note }) =>
    /(?:nhan đề|tiêu đề)[^.;]*địa chỉ/i.test(note?.vi ?? ''),
  );
  expect(taken.length).toBeGreaterThan(10);
  expect(taken.map(({ title }) => title).filter((title) => !/^\[.*\]$/.test(title))).toEqual([]);
});

test('a year that the source does not print is marked as inferred', () => {
  const guessed = [...dataset.claims.values()].filter(({ note }) =>
    /năm (?:suy|không in)|không ghi năm/i.test(note?.vi ?? ''),
  );
  expect(guessed.length).toBeGreaterThan(3);
  const firm = guessed.filter((claim) => !claim.inferred?.includes('asOf'));
  expect(firm.map(({ id }) => id)).toEqual([]);
});
