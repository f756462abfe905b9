import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, MinimumClaim } from '../../../src/domain/claims/claim.ts';
import { conflict, districtBounds } from '../../../src/domain/status/reconciliation.ts';
import { evidenceByUnit } from '../../../src/domain/status/status.ts';
import { unitsOf } from '../../../src/domain/places/unit.ts';
import { august, count, holder, list, register } from '../world.ts';

const minimum = (id: string, fields: Partial<MinimumClaim>): MinimumClaim => ({
  ...count(id, '2019-08', 0),
  kind: 'minimum',
  scope: '89',
  level: 'district',
  standing: 'reported',
  value: undefined,
  ...fields,
});
const ids = (claims: readonly Claim[] | undefined) => claims?.map(({ id }) => id.slice(7)).sort();
const boundsOf = (claims: readonly Claim[], total: number) =>
  districtBounds(register, claims, evidenceByUnit(register, claims), august, total);
const bounds = (total: number, ...claims: Claim[]) =>
  boundsOf(claims, total).map(({ min, max, because }) => [min, because.min, max, because.max]);

describe(districtBounds, () => {
  //  881: three communes    882: two communes
  test('gives the evidence behind each bound', () => {
    expect(bounds(4)).toEqual([
      [2, 'total', 3, 'units'],
      [1, 'total', 2, 'units'],
    ]);
    expect(bounds(3, list('three', '2019-08'))).toEqual([
      [3, 'named', 3, 'units'],
      [0, 'nothing', 0, 'total'],
    ]);
    expect(bounds(3, minimum('one', { value: 1 }))).toEqual([
      [1, 'minimum', 2, 'total'],
      [1, 'minimum', 2, 'units'],
    ]);
    expect(
      bounds(3, count('two', '2019-08', 2), { ...count('d', '2019-08', 1, 2), scope: '882' }),
    ).toEqual([
      [2, 'total', 2, 'total'],
      [1, 'count', 1, 'count'],
    ]);
  });

  test('a minimum of one district leaves the others as they were', () => {
    expect(bounds(3, minimum('two', { value: 2, scope: '881' }))).toEqual([
      [2, 'minimum', 3, 'units'],
      [0, 'nothing', 1, 'total'],
    ]);
  });

  test('a published share is a minimum in every district, rounded up', () => {
    expect(bounds(3, minimum('half', { share: 50 }))).toEqual([
      [2, 'minimum', 2, 'total'],
      [1, 'minimum', 1, 'total'],
    ]);
  });

  test('targets, older claims and overruled claims are ignored', () => {
    const open = bounds(3);
    expect(bounds(3, minimum('aim', { share: 100, standing: 'target' }))).toEqual(open);
    expect(bounds(3, holder('old', '2018', '00004', 'both'))).toEqual(open);
    expect(bounds(3, { ...holder('no', '2019-08', '00004', 'both'), overruled: true })).toEqual(
      open,
    );
  });
});

describe(conflict, () => {
  test('is undefined for claims that can all be true', () => {
    expect(conflict(register, [count('total', '2019-08', 3), list('a', '2019-08')], august)).toBe(
      undefined,
    );
  });

  test('names exactly the claims that cannot all be true', () => {
    const claims = [
      list('three', '2019-08'),
      holder('x', '2019-08', '00004', 'both'),
      holder('y', '2019-07', '00005', 'separate'),
      minimum('some', { value: 1 }),
      count('total', '2019-08', 2),
    ];
    expect(ids(conflict(register, claims, august))).toEqual(['three', 'total']);
    expect(
      ids(conflict(register, [count('a', '2019-07', 3), count('b', '2019-08', 4)], august)),
    ).toEqual(['a', 'b']);
  });

  test('claims of other periods do not conflict', () => {
    expect(
      conflict(register, [count('now', '2019-08', 2), list('old', '2018-06')], august),
    ).toBeUndefined();
  });
});

/*
 * Random provinces: up to three districts of up to three communes, and claims that are true for a random
 * assignment; some are then falsified.
 */
const COMMUNES = unitsOf(register, 'commune').map(({ code }) => code);
const truth = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
const isTrue = (world: readonly boolean[], claim: Claim): boolean => {
  const holds = (code: string) => world[COMMUNES.indexOf(code)] ?? false;
  const members = (scope: string) => unitsOf(register, 'commune', scope).map(({ code }) => code);
  switch (claim.kind) {
    case 'holder':
      return holds(claim.unit) === (claim.posts === 'both');
    case 'list':
      return members(claim.scope).every((code) => {
        const listed = claim.units === 'all' || claim.units.includes(code);
        if (!listed && !claim.exhaustive) return true;
        return holds(code) === (listed === (claim.status === 'implementing'));
      });
    case 'count':
      return members(claim.scope ?? '').filter(holds).length === claim.value;
    case 'minimum':
      return unitsOf(register, 'district').every(
        ({ code }) => members(code).filter(holds).length >= (claim.value ?? 0),
      );
    default:
      return true;
  }
};
const worlds = Array.from({ length: 2 ** 5 }, (_, n) =>
  COMMUNES.map((__, i) => (n >> i) % 2 === 1),
);
const scope = fc.constantFrom('881', '882');
const anyClaim: fc.Arbitrary<Claim> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...COMMUNES), fc.boolean())
    .map(([code, both]) =>
      holder(`h-${code}-${both}`, '2019-08', code, both ? 'both' : 'separate'),
    ),
  fc
    .tuple(scope, fc.subarray(COMMUNES), fc.boolean(), fc.boolean())
    .map(([where, units, exhaustive, yes]) =>
      list(`l-${where}-${units.join('')}-${exhaustive}-${yes}`, '2019-08', {
        scope: where,
        units: units.filter((code) => register.get(code)?.parent === where),
        exhaustive,
        status: yes ? 'implementing' : 'not-implementing',
      }),
    ),
  fc
    .tuple(fc.constantFrom('881', '882', '89'), fc.nat(5))
    .map(([where, n]) => ({ ...count(`c-${where}-${n}`, '2019-08', n), scope: where })),
  fc.nat(2).map((value) => minimum(`m-${value}`, { value })),
);
const someClaims = fc.array(anyClaim, { maxLength: 6 });
const trueClaims = fc
  .tuple(truth, fc.array(anyClaim, { maxLength: 12 }))
  .map(([world, claims]) => ({
    total: world.filter(Boolean).length,
    claims: claims.filter((claim) => isTrue(world, claim)),
  }));
const range = (total: number, claims: readonly Claim[]) =>
  boundsOf(claims, total).map(({ min, max }) => ({ min, max }));

describe('for any small province', () => {
  test('bounds are the minimum and maximum over all assignments that the claims allow', () => {
    fc.assert(
      fc.property(trueClaims, ({ total, claims }) => {
        const possible = worlds.filter(
          (world) =>
            world.filter(Boolean).length === total && claims.every((claim) => isTrue(world, claim)),
        );
        const counts = unitsOf(register, 'district').map(({ code }) =>
          possible.map(
            (world) =>
              COMMUNES.filter((one, i) => world[i] && register.get(one)?.parent === code).length,
          ),
        );
        expect(range(total, claims)).toEqual(
          counts.map((of) => ({ min: Math.min(...of), max: Math.max(...of) })),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('adding a bound as a minimum changes nothing', () => {
    fc.assert(
      fc.property(trueClaims, ({ total, claims }) => {
        const before = range(total, claims);
        const least = Math.min(...before.map(({ min }) => min));
        expect(range(total, [...claims, minimum('again', { value: least })])).toEqual(before);
        expect(range(total, [...claims, ...claims])).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  test('one more true claim never widens a bound', () => {
    fc.assert(
      fc.property(trueClaims, ({ total, claims }) => {
        const before = range(total, claims.slice(1));
        for (const [index, { min, max }] of range(total, claims).entries()) {
          expect(min).toBeGreaterThanOrEqual(before[index]?.min ?? NaN);
          expect(max).toBeLessThanOrEqual(before[index]?.max ?? NaN);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('claims are rejected exactly if no assignment satisfies them, and the conflict is minimal', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const possible = (some: readonly Claim[]) =>
          worlds.some((world) => some.every((claim) => isTrue(world, claim)));
        const culprits = conflict(register, claims, august);
        expect(culprits === undefined).toBe(possible(claims));
        if (!culprits) return;
        expect(possible(culprits)).toBe(false);
        for (const one of culprits) {
          expect(possible(culprits.filter((other) => other !== one))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
