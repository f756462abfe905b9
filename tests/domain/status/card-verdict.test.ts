import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../src/domain/status/card-verdict.ts';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import { parseDateSpan } from '../../../src/domain/claims/date-span.ts';
import { historyOf } from '../../../src/domain/status/snapshot-view.ts';
import { dataset } from '../../project.ts';

const { register, claims, history } = dataset;
const view = history.default;
const claim = (id: string): Claim => {
  const found = claims.get(id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};
const verdict = (id: string) => verdictOf(claim(id), register, view);

describe('the effect of a claim on the map of August 2019', () => {
  test('a list colours the communes of its district', () => {
    const { use, colours, open, reasons } = verdict('ttxvn-2019-08-04#chau-phu');
    expect(use).toBe('colour');
    expect(colours).toHaveLength(1);
    expect(colours[0]).toMatchObject({ status: 'implementing', basis: 'stated' });
    expect(colours[0]?.units).toHaveLength(13);
    expect([open, reasons]).toEqual([[], []]);
  });

  test('an older claim without contradiction is carried', () => {
    const { colours } = verdict('cong-chau-thanh-2018-07#vinh-hanh');
    expect(colours.map(({ basis, units }) => [basis, units.map(({ code }) => code)])).toEqual([
      ['carried', ['30598']],
    ]);
  });

  test('an older claim is superseded by a newer one, which is named', () => {
    const { use, open, decidedBy, reasons } = verdict('bao-an-giang-2018-10-11#long-xuyen-not');
    expect(use).toBe('none');
    expect(open).toHaveLength(13);
    expect(decidedBy).toContain('ttxvn-2019-08-04#long-xuyen');
    expect(reasons).toEqual(['overtaken']);
  });

  test.each([
    ['ttxvn-2019-08-04#communes', 'total', ['total']],
    ['truong-chinh-tri-2020-10-23#communes', 'none', ['total', 'later']],
    ['ttxvn-2019-08-04#target-156', 'none', ['target']],
    ['ttxvn-2019-08-04#hamlets', 'none', ['hamlet']],
    ['ttxvn-2019-08-04#district-list', 'none', ['district']],
    ['bao-an-giang-2020-05-20#can-dang', 'none', ['later']],
    ['cong-tinh-bien-thoi-son#thoi-son', 'none', ['uncertain']],
    ['ttxvn-2019-08-04#posts', 'none', ['other']],
  ])('%s: %s', (id, use, reasons) => {
    expect(verdict(id)).toMatchObject({ use, reasons, colours: [] });
  });

  test('every coloured commune has a claim that colours it', () => {
    const coloured = new Set(
      [...claims.values()].flatMap((one) =>
        verdictOf(one, register, view).colours.flatMap(({ units }) =>
          units.map(({ code }) => code),
        ),
      ),
    );
    const named = [...view.statuses].flatMap(([code, { status }]) =>
      code.length === 5 && status !== 'not-named' ? [code] : [],
    );
    expect([...coloured].filter((code) => code.length === 5).sort()).toEqual(named.sort());
  });

  test('another date of the claim changes the verdict', () => {
    const moved = {
      ...claim('cong-chau-thanh-2018-07#vinh-hanh'),
      asOf: parseDateSpan('2020-01'),
    } as Claim;
    const others = [...claims.values()].map((one) => (one.id === moved.id ? moved : one));
    const snapshots = history.views.map(({ snapshot }) => snapshot);
    const changed = historyOf(register, others, snapshots).default;
    expect(verdictOf(moved, register, changed)).toMatchObject({ use: 'none', reasons: ['later'] });
  });
});
