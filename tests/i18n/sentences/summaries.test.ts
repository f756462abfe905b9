import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/domain/locale.ts';
import { unitOf } from '../../../src/domain/places/unit.ts';
import { derivation } from '../../../src/i18n/sentences/derivation.ts';
import { whatBecameOf } from '../../../src/i18n/sentences/later-unit.ts';
import { everSummary, mapSummary } from '../../../src/i18n/sentences/map-summary.ts';
import { kindsIn, placeSummary } from '../../../src/i18n/sentences/place-summary.ts';
import { messages } from '../../../src/i18n/words/messages.ts';
import { dataset } from '../../project.ts';

const { register, history } = dataset;
const numbersIn = (text: string) => text.match(/\d+/g)?.map(Number) ?? [];
const summaryOf = (code: string, locale: 'vi' | 'en') =>
  placeSummary(unitOf(register, code), dataset, locale);

describe.each(LOCALES)('the summary of the map in %s', (locale) => {
  test('has the total of the source, and the counts of named and unnamed units', () => {
    const [communes = '', districts = ''] = mapSummary(history.default, register, locale);
    expect(numbersIn(communes)).toEqual(expect.arrayContaining([119, 156, 27, 92]));
    expect(communes).toContain(
      locale === 'vi' ? 'Long Xuyên và Châu Phú' : 'Long Xuyên and Châu Phú',
    );
    for (const name of ['Long Xuyên', 'Châu Đốc', 'Châu Phú', 'Tri Tôn'])
      expect(districts).toContain(name);
    expect(numbersIn(districts)).toEqual(expect.arrayContaining([4, 11]));
  });

  test('names the districts where no source counts them', () => {
    const uncounted = history.views.find(({ tallies }) => !tallies.district);
    if (!uncounted) throw new Error('every snapshot counts districts');
    const [, districts = ''] = mapSummary(uncounted, register, locale);
    expect(districts.length).toBeGreaterThan(10);
    expect(districts).not.toMatch(/undefined|NaN/);
  });

  test('counts over all dates without a total', () => {
    const [ever = ''] = everSummary(history, register, locale);
    expect(numbersIn(ever)).toEqual(expect.arrayContaining([43, 156]));
  });
});

describe('the summary of a district', () => {
  test('counts its communes by kind', () => {
    const longXuyen = unitOf(register, '883');
    expect(kindsIn(register, longXuyen, 'vi')).toBe('11 phường và 2 xã');
    expect(kindsIn(register, longXuyen, 'en')).toBe('11 wards and 2 communes');
  });

  test.each(LOCALES)('has no bounds where every commune is named (%s)', (locale) => {
    const all = summaryOf('883', locale);
    const some = summaryOf('892', locale);
    expect(all).toHaveLength(3);
    expect(numbersIn(all[1] ?? '')).toContain(13);
    // Named, bounds, over all dates, its own posts.
    expect(some.length).toBeGreaterThan(all.length);
    expect(numbersIn(some[1] ?? '')).toEqual(expect.arrayContaining([1, 13]));
  });

  test.each(LOCALES)('says when no source names any commune at any date (%s)', (locale) => {
    const never = summaryOf('887', locale);
    const sentence = messages(locale).places.place.summary.never;
    expect(never).toContain(sentence);
    expect(summaryOf('892', locale)).not.toContain(sentence);
    expect(numbersIn(never[1] ?? '')).toContain(14);
  });
});

describe('the derivation of a figure', () => {
  test.each([
    ['2019-08.commune.hiddenImplementing', /^92 = 119 − 27/],
    ['2019-08.commune.hiddenNotImplementing', /^37 = /],
  ])('of %s is a calculation', (name, expected) => {
    for (const locale of LOCALES) expect(derivation(name, history, locale)).toMatch(expected);
  });

  test('of the bounds of a district names it and gives both', () => {
    for (const locale of LOCALES) {
      const text = derivation('2019-08.892.min', history, locale);
      expect(text).toContain('Châu Thành');
      expect(numbersIn(text)).toEqual(expect.arrayContaining([1, 13]));
    }
  });

  test('of a count over all dates gives the count', () => {
    expect(numbersIn(derivation('ever.commune.named', history, 'en'))).toContain(43);
  });

  test.each(['2031.commune.units', '2019-08.galaxy.units', '2019-08.commune.nonsense'])(
    'of %s is an error that names it',
    (name) => {
      expect(() => derivation(name, history, 'vi')).toThrow(`no derived figure ${name}`);
    },
  );
});

describe('what became of a unit', () => {
  const codes = [...register.keys()];
  const units = codes.map((code) => unitOf(register, code));

  test('of a commune names its successors of 2025', () => {
    const divided = units.find(({ successors }) => successors.length > 1);
    const whole = units.find(
      ({ level, successors }) => level === 'commune' && successors.length === 1,
    );
    for (const unit of [divided, whole]) {
      if (!unit) throw new Error('no such unit');
      for (const { name } of unit.successors)
        expect(whatBecameOf(unit, dataset, 'vi').toLowerCase()).toContain(name.toLowerCase());
    }
  });

  test('of a district is its end, which is the same for all', () => {
    const plain = units.filter(({ level, change }) => level === 'district' && !change);
    expect(new Set(plain.map((unit) => whatBecameOf(unit, dataset, 'en'))).size).toBe(1);
  });

  test('of a unit that was changed before 2025 tells when, and into what', () => {
    const changed = units.filter(({ change }) => change);
    expect(changed.length).toBeGreaterThan(0);
    for (const unit of changed) {
      const text = whatBecameOf(unit, dataset, 'en');
      expect(text).toContain(unit.change?.on.slice(0, 4));
      if (unit.change && 'mergedInto' in unit.change.to)
        expect(text).toContain(unitOf(register, unit.change.to.mergedInto).name.vi);
    }
  });
});
