import { describe, expect, test } from 'vitest';
import { unitsOf } from '../../../src/domain/places/unit.ts';
import type { UnitStatus } from '../../../src/domain/status/status.ts';
import { nameAcrossTime, statusName } from '../../../src/i18n/sentences/status-name.ts';
import { messages } from '../../../src/i18n/words/messages.ts';
import { keyOf } from '../../../src/charts/map-key.ts';
import { hatchMark } from '../../../src/charts/map-layers.ts';
import { dataset } from '../../project.ts';

const { history, register } = dataset;
const districts = unitsOf(register, 'district');
const words = (codes: readonly string[]) =>
  nameAcrossTime(
    codes.map((code) => history.ever.get(code) as UnitStatus),
    messages('vi'),
    'vi',
  );

test('a key names the source only where it is not of the time', () => {
  const t = messages('en');
  expect(statusName({ status: 'implementing', basis: 'stated' }, t)).toBe('Combined');
  expect(statusName({ status: 'implementing', basis: 'carried' }, t)).toBe(
    'Combined (reported earlier)',
  );
  expect(statusName({ status: 'not-named' }, t)).toBe('Unknown (no source names it)');
});

describe('across time', () => {
  test('a complete list of one date is told with its date, and is no status for all time', () => {
    // Châu Thành and Chợ Mới are left out of the list of August 2019; their communes were in no list.
    expect(words(['892', '893'])).toBe('Không có trong danh sách tháng 8.2019');
    expect(words(['889'])).toBe('Từng được nêu tên');
    expect(words(['30280'])).toBe('Từng được nêu tên');
    expect(words(['30586'])).toBe('Chưa từng được nêu tên');
    for (const [code, { status }] of history.ever)
      expect(status, code).not.toBe('not-implementing');
  });

  test('units of which only some are left out of the list are together never named', () => {
    expect(words(['892', '30586'])).toBe('Chưa từng được nêu tên');
  });

  test('the key of a map has these words, and adds up', () => {
    const key = keyOf(districts, history.ever, 'en', hatchMark, true).map((entry) => entry.words);
    expect(key).toEqual(['Named at some time:\u00a04', 'Not in the list of August 2019:\u00a07']);
  });
});
