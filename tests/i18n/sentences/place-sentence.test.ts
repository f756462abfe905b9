import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/domain/locale.ts';
import { MAP_LEVELS, unitOf, unitsOf } from '../../../src/domain/places/unit.ts';
import { placeSentence, sentenceParts } from '../../../src/i18n/sentences/place-sentence.ts';
import { sentenceOf as filledSentence } from '../../../src/client/shared/sentences.ts';
import { fullName } from '../../../src/i18n/format.ts';
import { dataset } from '../../project.ts';

const { register, history } = dataset;
const times = [...history.views.map(({ snapshot }) => snapshot.id), 'ever'];
const units = MAP_LEVELS.flatMap((level) => unitsOf(register, level));
const sentenceOf = (code: string, at: string, locale: 'vi' | 'en' = 'vi') =>
  placeSentence(unitOf(register, code), at, dataset, locale);
const numbersIn = (text: string) => text.match(/\d+/g)?.map(Number) ?? [];
/** The numbers after the date, with which the sentence begins. */
const countsIn = (text: string) => numbersIn(text.slice(text.indexOf(': ')));

describe.each(LOCALES)('the sentence of a place in %s', (locale) => {
  test('is there for every commune and district at every date, short enough to send', () => {
    for (const at of times)
      for (const unit of units) {
        const sentence = placeSentence(unit, at, dataset, locale);
        expect(sentence).toContain(unit.name.vi);
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/undefined|NaN|\s\s|%s/);
        expect(sentence.length).toBeLessThan(300);
        // Only dates and counts: no count is larger than the province.
        const counts = countsIn(sentence).filter((number) => number < 1000);
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(156);
      }
  });

  test('of a commune that no source names: how many are like it, and how they divide', () => {
    // Stated in August 2019 are 27, all of them combined: 156 − 27 = 129; 119 − 27 = 92; 129 − 92 = 37.
    const sentence = sentenceOf('30586', '2019-08', locale);
    const { tallies } = history.default;
    const { units: all, implementing, stated } = tallies.commune;
    expect([all, implementing, stated]).toEqual([
      156,
      119,
      { implementing: 27, notImplementing: 0 },
    ]);
    expect(countsIn(sentence)).toEqual([156 - 27, 119 - 27, 156 - 119]);
  });

  test('of the unnamed agrees with the bounds of all districts together', () => {
    for (const { snapshot, bounds, tallies, statuses } of history.views) {
      const unnamed = unitsOf(register, 'commune').find(
        ({ code }) =>
          statuses.get(code)?.status === 'not-named' &&
          history.ever.get(code)?.status === 'not-named',
      );
      if (!unnamed) throw new Error('every commune is named');
      const [among = 0, combined = 0, separate = 0] = countsIn(
        placeSentence(unnamed, snapshot.id, dataset, locale),
      );
      const sum = (of: (bound: (typeof bounds)[number]) => number) =>
        bounds.reduce((all, bound) => all + of(bound), 0);
      const stated = sum(({ group }) => group.implementing + group.notImplementing);
      expect(among).toBe(sum(({ group }) => group.units) - stated);
      expect(combined + separate).toBe(among);
      const named = sum(({ group }) => group.implementing);
      expect(named + combined).toBe(tallies.commune.implementing);
      // The total is one that the districts can reach.
      expect(sum(({ min }) => min)).toBeLessThanOrEqual(named + combined);
      expect(sum(({ max }) => max)).toBeGreaterThanOrEqual(named + combined);
    }
  });

  test('of a commune that is stated: how many of those that had it are named', () => {
    expect(countsIn(sentenceOf('30280', '2019-08', locale))).toEqual([119, 27]);
  });

  test('of one that an older source names gives the date of that source', () => {
    const sentence = sentenceOf('30598', '2019-08', locale);
    expect(sentence).toContain(locale === 'vi' ? '6.7.2018' : '6 July 2018');
    expect(sentence).not.toMatch(/\b(129|128|92)\b/);
  });

  test('of one that only a later source names says so, and claims nothing for the date', () => {
    const sentence = sentenceOf('30595', '2019-08', locale);
    expect(sentence).toContain(locale === 'vi' ? 'chưa nguồn nào nêu tên' : 'no source names it');
    expect(sentence).toContain(locale === 'vi' ? '20.5.2020' : '20 May 2020');
  });

  test('of two persons says two', () => {
    const two = locale === 'vi' ? 'là hai người' : 'were two people';
    expect(sentenceOf('30295', '2018', locale)).toContain(two);
    expect(sentenceOf('30295', '2019-08', locale)).not.toContain(two);
  });

  test('of a district: its minimum and maximum, and its own posts', () => {
    for (const { snapshot, bounds } of history.views)
      for (const { district, min, max, group } of bounds) {
        const counts = countsIn(placeSentence(district, snapshot.id, dataset, locale));
        const told = min === max ? [] : [min, max].filter((n) => n > 0 && n < group.units);
        expect(counts).toEqual([...told, group.units]);
      }
    const own = locale === 'vi' ? /cấp huyện/ : /district level/;
    expect(sentenceOf('889', '2019-08', locale)).toMatch(own);
    expect(sentenceOf('888', '2018', locale)).not.toMatch(own);
  });

  test('of a district says when its own posts are known from an older source', () => {
    const older = locale === 'vi' ? 'theo nguồn cũ hơn' : 'according to an older source';
    expect(sentenceOf('889', '2019-08', locale)).not.toContain(older);
    expect(sentenceOf('883', '2020-10', locale)).toContain(older);
  });

  test('across time has no total: only how many are named', () => {
    expect(countsIn(sentenceOf('30586', 'ever', locale))).toEqual([43, 156]);
    expect(sentenceOf('30586', 'ever', locale)).not.toContain('119');
    // 13 of Châu Phú; none of Tân Châu.
    expect(countsIn(sentenceOf('889', 'ever', locale)).at(-1)).toBe(13);
    expect(countsIn(sentenceOf('887', 'ever', locale)).at(-1)).toBe(14);
  });
});

test('a script puts the same sentences together from their parts', () => {
  for (const locale of LOCALES) {
    const parts = sentenceParts(MAP_LEVELS, times, dataset, locale);
    for (const at of times) {
      expect(parts.at[at]?.length).toBeLessThan(40);
      for (const unit of units) {
        const { code, level, name, parent } = unit;
        const place =
          level === 'commune'
            ? { code, level, name: name.vi, within: unitOf(register, parent ?? '').name.vi }
            : { code, level: 'district' as const, name: fullName(unit, locale), within: '' };
        expect(filledSentence(parts, at, place)).toBe(placeSentence(unit, at, dataset, locale));
      }
    }
  }
});

test('of a date without sentences a script has none', () => {
  const parts = sentenceParts(['district'], ['2019-08'], dataset, 'vi');
  const place = { code: '889', level: 'district', name: 'Huyện', within: '' } as const;
  expect(filledSentence(parts, '2031', place)).toBe('');
});

test('a date that does not exist is an error', () => {
  for (const code of ['30280', '889'])
    expect(() => sentenceOf(code, '2031')).toThrow('nothing is known of 2031');
});
