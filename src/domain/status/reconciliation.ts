import type { Claim } from '../claims/claim.ts';
import { countBounds, type CountBounds, type Group, ownBounds } from './count-bounds.ts';
import { countsOf, type Dates, type EvidenceByUnit, groupsOf } from './groups.ts';
import { isReportedIn } from './snapshot.ts';
import { ContradictionError, evidenceByUnit } from './status.ts';
import { MAP_LEVELS, type Register, type Unit, unitsOf } from '../places/unit.ts';

/** The evidence behind a bound: named units, a count or minimum of the district, the total, or nothing. */
export type LeastReason = 'named' | 'count' | 'minimum' | 'total' | 'nothing';
export type MostReason = 'units' | 'named' | 'count' | 'total';

/** Bounds on the implementing communes of a district, from all published figures of one date. */
export interface DistrictBounds extends CountBounds {
  district: Unit;
  group: Group;
  because: { min: LeastReason; max: MostReason };
}

/**
 * Least and greatest number of implementing communes of each district that agree with every claim of the
 * snapshot's period: stated units, published minimums and counts, and the province's total. Carried statuses
 * are ignored, because a unit may have gone back. `evidence` is that of all claims, see `evidenceByUnit`.
 * @throws RangeError if the claims cannot all hold (see `conflict`, which the data checks report).
 */
export function districtBounds(
  register: Register,
  claims: readonly Claim[],
  evidence: EvidenceByUnit,
  snapshot: Dates,
  total: number,
): DistrictBounds[] {
  const groups = groupsOf(register, reported(claims, snapshot), evidence, snapshot, 'commune');
  const bounds = countBounds(
    total,
    groups.map(({ group }) => group),
  );
  return groups.map(({ unit: district, group }, index) => {
    const bound = bounds[index] as CountBounds;
    return { district, group, ...bound, because: reasons(bound, group) };
  });
}

/** The claims of the snapshot's period that decide anything. */
const reported = (claims: readonly Claim[], snapshot: Dates) =>
  claims.filter((claim) => !claim.overruled && isReportedIn(snapshot, claim.asOf));

/** The evidence that gives a bound; of several, the simplest. */
function reasons({ min, max }: CountBounds, group: Group): DistrictBounds['because'] {
  const { units, implementing, notImplementing, atLeast = 0, exactly } = group;
  return {
    min:
      min === 0
        ? 'nothing'
        : min === implementing
          ? 'named'
          : min === exactly
            ? 'count'
            : min === atLeast
              ? 'minimum'
              : 'total',
    max:
      max === units
        ? 'units'
        : max === units - notImplementing
          ? 'named'
          : max === exactly
            ? 'count'
            : 'total',
  };
}

/**
 * A minimal set of contradictory claims of one period: without any one of them the others agree.
 * Undefined if all claims agree. QuickXplain (Junker 2004): O(k log n) checks for k of n claims.
 */
export function conflict(
  register: Register,
  claims: readonly Claim[],
  snapshot: Dates,
): Claim[] | undefined {
  // Counts first, so that of several conflicts the simplest is found.
  const rank = ({ kind }: Claim) => ['count', 'minimum', 'list', 'holder'].indexOf(kind);
  const bearing = reported(claims, snapshot)
    .filter((claim) => rank(claim) >= 0)
    .filter((claim) => !('standing' in claim) || claim.standing === 'reported')
    .sort((a, b) => rank(a) - rank(b));
  const agree = (some: readonly Claim[]) => claimsAgree(register, some, snapshot);
  if (agree(bearing)) return undefined;

  const explain = (fixed: readonly Claim[], changed: boolean, from: readonly Claim[]): Claim[] => {
    if (changed && !agree(fixed)) return [];
    if (from.length === 1) return [...from];
    const half = Math.ceil(from.length / 2);
    const [first, second] = [from.slice(0, half), from.slice(half)];
    const inSecond = explain([...fixed, ...first], true, second);
    const inFirst = explain([...fixed, ...inSecond], inSecond.length > 0, first);
    return [...inFirst, ...inSecond];
  };
  return explain([], false, bearing);
}

/** Whether some assignment of statuses to units satisfies all these claims. */
function claimsAgree(register: Register, claims: readonly Claim[], snapshot: Dates): boolean {
  const evidence = evidenceByUnit(register, claims);
  try {
    for (const level of MAP_LEVELS) {
      const groups = groupsOf(register, claims, evidence, snapshot, level);
      if (groups.some(({ group }) => isImpossible(group))) return false;
      const countOf = countsOf(claims, level);
      for (const { code } of unitsOf(register, 'province')) {
        const total = countOf(code);
        if (total !== undefined) {
          countBounds(
            total,
            groups.map(({ group }) => group),
          );
        }
      }
    }
    return true;
  } catch (error) {
    if (error instanceof RangeError || error instanceof ContradictionError) return false;
    throw error;
  }
}

const isImpossible = (group: Group) => {
  const { min, max } = ownBounds(group);
  return min > max;
};
