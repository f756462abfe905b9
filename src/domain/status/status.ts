import type { Claim, HolderClaim, ListClaim, NamedStatus } from '../claims/claim.ts';
import { isReportedIn, type Snapshot } from './snapshot.ts';
import { isWithin, unitsOf, type Register } from '../places/unit.ts';

/** Status of a unit on a date, derived from claims. `not-named`: no source names the unit. */
export type Status = NamedStatus | 'not-named';

/** `stated` by a claim of the snapshot's reporting period, or `carried` over from an older one. */
export type Basis = 'stated' | 'carried';

/** Combinations of status and basis, in the order of legends. */
export const STATUS_ORDER: readonly (readonly [Status, Basis | undefined])[] = [
  ['implementing', 'stated'],
  ['implementing', 'carried'],
  ['not-implementing', 'stated'],
  ['not-implementing', 'carried'],
  ['not-named', undefined],
];

/** The status of one unit according to one claim. */
export interface Evidence {
  claim: ListClaim | HolderClaim;
  status: NamedStatus;
}

/**
 * Status of a unit in a snapshot, with the deciding evidence (newest first). Nothing decides `not-named`; across
 * time it keeps the evidence that two persons held the posts at some date, see `statusEver`.
 */
export type UnitStatus =
  | { status: 'not-named'; basis: undefined; decidedBy: readonly Evidence[] }
  | { status: NamedStatus; basis: Basis; decidedBy: readonly [Evidence, ...Evidence[]] };

/** Claims of one date contradict each other, and no record says which one holds. */
export class ContradictionError extends Error {
  readonly evidence: readonly Evidence[];

  constructor(evidence: readonly Evidence[]) {
    super(evidence.map((item) => `${item.claim.id}: ${item.status}`).join(', '));
    this.name = 'ContradictionError';
    this.evidence = evidence;
  }
}

const opposite = { implementing: 'not-implementing', 'not-implementing': 'implementing' } as const;

/**
 * All evidence by unit code, in chronological order (by the last possible day, then by claim id).
 * Lists give evidence for each of their units; exhaustive ones also for all other units of their scope.
 */
export function evidenceByUnit(
  register: Register,
  claims: Iterable<Claim>,
): ReadonlyMap<string, readonly Evidence[]> {
  const byUnit = new Map<string, Evidence[]>();
  const add = (code: string, evidence: Evidence) => {
    const known = byUnit.get(code);
    if (known) known.push(evidence);
    else byUnit.set(code, [evidence]);
  };
  for (const claim of claims) {
    if (claim.kind === 'holder') {
      add(claim.unit, {
        claim,
        status: claim.posts === 'both' ? 'implementing' : 'not-implementing',
      });
    } else if (claim.kind === 'list') {
      for (const { code } of unitsOf(register, claim.level, claim.scope)) {
        if (isListed(register, claim, code)) add(code, { claim, status: claim.status });
        else if (claim.exhaustive) add(code, { claim, status: opposite[claim.status] });
      }
    }
  }
  for (const evidence of byUnit.values()) evidence.sort(byTime);
  return byUnit;
}

/**
 * Status of a unit in a snapshot. The newest evidence decides, among that whose whole date interval ends no
 * later than the snapshot's last day.
 * @throws ContradictionError if the newest evidence of one date disagrees.
 */
export function statusAt(
  evidence: readonly Evidence[],
  snapshot: Pick<Snapshot, 'asOf' | 'period'>,
): UnitStatus {
  const known = evidence.filter(
    ({ claim }) => !claim.overruled && claim.asOf.latest <= snapshot.asOf.latest,
  );
  const newest = known.at(-1);
  if (!newest) return { status: 'not-named', basis: undefined, decidedBy: [] };

  const sameDay = known.filter((item) => item.claim.asOf.latest === newest.claim.asOf.latest);
  if (sameDay.some((item) => item.status !== newest.status)) throw new ContradictionError(sameDay);

  const isStated = ({ claim }: Evidence) => isReportedIn(snapshot, claim.asOf);
  const older = known.slice(0, -1).reverse();
  const change = older.findIndex(({ status }) => status !== newest.status);
  // What was said before a change says nothing of the time after it.
  const others = (change < 0 ? older : older.slice(0, change)).filter(
    (item) => isStated(item) === isStated(newest),
  );
  return {
    status: newest.status,
    basis: isStated(newest) ? 'stated' : 'carried',
    decidedBy: [newest, ...others],
  };
}

/**
 * Status of a unit across time: implementing if any source says so for any date, otherwise not named. It has no
 * date of its own, so it is never `carried`, and never `not-implementing`: what a source says of one date, such
 * as a complete list, it does not say of all. The evidence says when (newest first).
 */
export function statusEver(evidence: readonly Evidence[]): UnitStatus {
  const holding = evidence.filter(({ claim }) => !claim.overruled);
  const [newest, ...others] = holding.filter(({ status }) => status === 'implementing').reverse();
  return newest
    ? { status: newest.status, basis: 'stated', decidedBy: [newest, ...others] }
    : { status: 'not-named', basis: undefined, decidedBy: holding.reverse() };
}

function isListed(register: Register, claim: ListClaim, code: string): boolean {
  return claim.units === 'all' ? isWithin(register, code, claim.scope) : claim.units.includes(code);
}

function byTime(a: Evidence, b: Evidence): number {
  const key = ({ claim }: Evidence) => `${claim.asOf.latest} ${claim.asOf.earliest} ${claim.id}`;
  return key(a) < key(b) ? -1 : 1;
}
