import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/domain/locale.ts';
import { unitsOf } from '../../../src/domain/places/unit.ts';
import { alikeUnits, saidOfUnits } from '../../../src/domain/status/alike.ts';
import { unitHistory } from '../../../src/domain/status/unit-history.ts';
import { statusesInWords, whichUnits } from '../../../src/i18n/sentences/alike.ts';
import { dataset } from '../../project.ts';

const { register, history } = dataset;
const communesOf = (code: string) => unitsOf(register, 'commune', code);

describe(alikeUnits, () => {
  test.each(unitsOf(register, 'district').map(({ name, code }) => [name.vi, code] as const))(
    'puts each commune of %s into one group, with those of the same statuses',
    (_, code) => {
      const groups = alikeUnits(communesOf(code), history);
      expect(groups.flatMap(({ units }) => units.map((unit) => unit.code)).sort()).toEqual(
        communesOf(code)
          .map((unit) => unit.code)
          .sort(),
      );
      for (const { units, times, shared } of groups)
        for (const unit of units) {
          const known = unitHistory(history, unit.code).times;
          expect(known.map(({ value }) => [value.status, value.basis])).toEqual(
            times.map(({ value }) => [value.status, value.basis]),
          );
          const own = history.evidence.get(unit.code)?.map(({ claim }) => claim) ?? [];
          for (const { claim } of shared) expect(own).toContain(claim);
        }
    },
  );

  test('nothing is shared by one commune alone', () => {
    for (const { units, shared } of alikeUnits(communesOf('892'), history))
      if (units.length === 1) expect(shared).toEqual([]);
  });
});

test('every claim about a commune is said once, of that commune too', () => {
  const said = saidOfUnits(communesOf('883'), history);
  expect(new Set(said.map(({ claim }) => claim)).size).toBe(said.length);
  for (const unit of communesOf('883'))
    for (const { claim, status } of history.evidence.get(unit.code) ?? [])
      expect(
        said.find((one) => one.claim === claim)?.said.find((one) => one.status === status)?.units,
      ).toContain(unit);
});

describe.each(LOCALES)('in words (%s)', (locale) => {
  test('all are counted, a few are named, many are a part', () => {
    const communes = communesOf('883');
    expect(whichUnits(communes, 13, locale)).toMatch(/^(Cả|All) 13 /);
    expect(whichUnits(communes.slice(0, 2), 13, locale)).toContain(communes[1]?.name.vi);
    expect(whichUnits(communes.slice(0, 9), 13, locale)).toMatch(/^9 /);
  });

  test('a status is said once, with its dates; a group that nobody names in a few words', () => {
    const [named] = alikeUnits(communesOf('883'), history);
    const [never] = alikeUnits(communesOf('887'), history);
    if (!named || !never) throw new Error('no groups');
    expect(statusesInWords(named, locale).match(/20\d\d/g)?.length).toBeGreaterThan(1);
    expect(statusesInWords(named, locale).match(/có mô hình|combined/g)).toHaveLength(1);
    expect(statusesInWords(never, locale)).not.toMatch(/\d/);
  });
});
