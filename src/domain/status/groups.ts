import type { Claim, MinimumClaim } from '../claims/claim.ts';
import type { Group } from './count-bounds.ts';
import { isReportedIn, type Snapshot } from './snapshot.ts';
import { type Evidence, type Status, statusAt } from './status.ts';
import { type MapLevel, type Register, type Unit, unitsOf } from '../places/unit.ts';

export type Dates = Pick<Snapshot, 'asOf' | 'period'>;
/** See `evidenceByUnit`. */
export type EvidenceByUnit = ReadonlyMap<string, readonly Evidence[]>;

/** Groups of a level: communes by district; all districts in one group. */
export function groupsOf(
  register: Register,
  claims: readonly Claim[],
  evidence: EvidenceByUnit,
  snapshot: Dates,
  level: MapLevel,
): { unit: Unit; group: Group }[] {
  const countOf = countsOf(claims, level);
  const minimums = claims.filter((claim): claim is MinimumClaim => claim.kind === 'minimum');
  return unitsOf(register, level === 'commune' ? 'district' : 'province').map((unit) => {
    const members = unitsOf(register, level, unit.code);
    const stated = members.map(({ code }) => statedStatus(evidence.get(code) ?? [], snapshot));
    const atLeast = Math.max(
      0,
      ...minimums
        .filter(({ standing }) => level === 'commune' && standing === 'reported')
        // Said of each district of the province, or of this one alone.
        .filter(({ scope }) => scope === unit.code || scope === unit.parent)
        .map(({ value = 0, share = 0 }) =>
          Math.max(value, Math.ceil((share * members.length) / 100)),
        ),
    );
    const exactly = countOf(unit.code);
    return {
      unit,
      group: {
        units: members.length,
        implementing: stated.filter((status) => status === 'implementing').length,
        notImplementing: stated.filter((status) => status === 'not-implementing').length,
        atLeast,
        ...(exactly !== undefined && { exactly }),
      },
    };
  });
}

function statedStatus(evidence: readonly Evidence[], snapshot: Dates): Status {
  const stated = evidence.filter(({ claim }) => isReportedIn(snapshot, claim.asOf));
  return statusAt(stated, snapshot).status;
}

/**
 * Counts of units of a level by scope. The returned function looks up the count of one scope, and
 * throws a RangeError if two claims differ on it.
 */
export function countsOf(
  claims: readonly Claim[],
  level: MapLevel,
): (scope: string) => number | undefined {
  const counts = new Map<string, number>();
  const differing = new Set<string>();
  for (const claim of claims) {
    if (claim.kind !== 'count' || claim.level !== level || claim.standing !== 'reported') continue;
    const { scope, value } = claim;
    if (scope === undefined) continue;
    if ((counts.get(scope) ?? value) !== value) differing.add(scope);
    counts.set(scope, value);
  }
  return (scope) => {
    if (differing.has(scope)) throw new RangeError(`counts of ${scope} differ`);
    return counts.get(scope);
  };
}
