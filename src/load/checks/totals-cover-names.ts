import type { Claim, MinimumClaim } from '../../domain/claim.ts';
import { countBounds, sumBounds } from '../../domain/count-bounds.ts';
import { isInside } from '../../domain/date-span.ts';
import { ContradictionError, evidenceByUnit, statusAt } from '../../domain/status.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { isWithin, type MapLevel, type Register, unitsOf } from '../../domain/unit.ts';
import type { Fault } from '../fault.ts';
import { claimFault, type SourceFile } from '../read-sources.ts';

/**
 * Every published total can be true together with the units that claims of its period name, and with
 * the minimums that they give: not fewer than are named, not more than names and unnamed units make.
 */
export function totalsCoverNames(
  sources: readonly SourceFile[],
  register: Register,
  snapshots: readonly Snapshot[],
): Fault[] {
  const claims = sources.flatMap((file) => file.source.claims);
  const evidence = evidenceByUnit(register, claims);

  return snapshots.flatMap((snapshot) => {
    const minimum = Math.max(0, ...minimums(claims, snapshot).map((claim) => claim.value ?? 0));
    const groupsOf = (level: MapLevel, scope: string) =>
      unitsOf(register, level === 'commune' ? 'district' : 'province')
        .filter((group) => isWithin(register, group.code, scope))
        .map((group) => {
          const members = unitsOf(register, level, group.code);
          const named = members.flatMap(({ code }) =>
            statedStatus(evidence.get(code) ?? [], snapshot),
          );
          return {
            units: members.length,
            implementing: named.filter((status) => status === 'implementing').length,
            notImplementing: named.filter((status) => status === 'not-implementing').length,
            atLeast: level === 'commune' ? minimum : 0,
          };
        });

    const counts = claims.filter(
      (claim) =>
        claim.kind === 'count' &&
        claim.standing === 'reported' &&
        claim.level !== 'hamlet' &&
        isInside(claim.asOf, snapshot.period),
    );
    return counts.flatMap((claim) => {
      if (claim.kind !== 'count' || claim.level === 'hamlet') return [];
      const groups = groupsOf(claim.level, claim.scope);
      try {
        countBounds(claim.value, groups);
        return [];
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        const file = sources.find(({ source }) => source.id === claim.source);
        const { min, max } = sumBounds(groups);
        const expected = `between ${min} and ${max}, by the ${claim.level}s that claims of ${snapshot.period.text} name`;
        return file ? [claimFault(file, claim, 'value', String(claim.value), expected)] : [];
      }
    });
  });
}

function minimums(claims: readonly Claim[], snapshot: Snapshot): MinimumClaim[] {
  return claims.filter(
    (claim): claim is MinimumClaim =>
      claim.kind === 'minimum' &&
      claim.standing === 'reported' &&
      isInside(claim.asOf, snapshot.period),
  );
}

function statedStatus(evidence: Parameters<typeof statusAt>[0], snapshot: Snapshot) {
  try {
    const { status, basis } = statusAt(evidence, snapshot);
    return basis === 'stated' ? [status] : [];
  } catch (error) {
    // Reported by claims-agree; here the unit counts as unnamed.
    if (error instanceof ContradictionError) return [];
    throw error;
  }
}
