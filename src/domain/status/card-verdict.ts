import type { Claim } from '../claims/claim.ts';
import type { SnapshotView } from './snapshot-view.ts';
import { type Basis, evidenceByUnit, type Status } from './status.ts';
import { type Register, type Unit, unitOf } from '../places/unit.ts';

/** Why a claim colours no commune, or fewer than it names, on the map of a date. */
export type Reason =
  /** It counts communes without naming any. */
  | 'total'
  /** It states a target. */
  | 'target'
  /** It is about districts or hamlets. */
  | 'district'
  | 'hamlet'
  /** It is about a time after the date. */
  | 'later'
  /** It may be about a time after the date: its date range is too wide. */
  | 'uncertain'
  /** A newer claim decides. */
  | 'overtaken'
  /** A disagreement was settled against it. */
  | 'overruled'
  /** It is about something else. */
  | 'other';

/** Communes that a claim gives one status. */
export interface Coloured {
  status: Status;
  basis: Basis | undefined;
  units: readonly Unit[];
}

/** The effect of a claim on the communes of a snapshot's map. */
export interface Verdict {
  /** How to use the claim: colour the map, note a total, or neither. */
  use: 'colour' | 'total' | 'none';
  colours: readonly Coloured[];
  /** Communes that it names but does not decide. */
  open: readonly Unit[];
  /** Ids of the claims that decide those communes. */
  decidedBy: readonly string[];
  reasons: readonly Reason[];
}

/** Computes the effect of a claim on the map of a snapshot, by the rules of status.ts. */
export function verdictOf(
  claim: Claim,
  register: Register,
  { snapshot, statuses }: Pick<SnapshotView, 'snapshot' | 'statuses'>,
): Verdict {
  const timing: Reason[] =
    claim.asOf.earliest > snapshot.asOf.latest
      ? ['later']
      : claim.asOf.latest > snapshot.asOf.latest
        ? ['uncertain']
        : [];
  const nothing = (...reasons: Reason[]): Verdict => ({
    use: 'none',
    colours: [],
    open: [],
    decidedBy: [],
    reasons: [...reasons, ...timing],
  });

  if (claim.kind === 'count') {
    if (claim.level !== 'commune') return nothing(claim.level);
    if (claim.standing === 'target') return nothing('target');
    return { ...nothing('total'), use: timing.length > 0 ? 'none' : 'total' };
  }
  if (claim.kind !== 'list' && claim.kind !== 'holder') return nothing('other');

  const units = [...evidenceByUnit(register, [claim]).keys()].map((code) => unitOf(register, code));
  if (units.every(({ level }) => level === 'district')) return nothing('district');
  const colours: { status: Status; basis: Basis | undefined; units: Unit[] }[] = [];
  const open: Unit[] = [];
  const decidedBy = new Set<string>();
  for (const unit of units) {
    const value = statuses.get(unit.code);
    if (!value) continue;
    const { status, basis } = value;
    if (value.decidedBy.some((evidence) => evidence.claim.id === claim.id)) {
      const same = colours.find((one) => one.status === status && one.basis === basis);
      if (same) same.units.push(unit);
      else colours.push({ status, basis, units: [unit] });
    } else {
      open.push(unit);
      const newest = value.decidedBy[0]?.claim.id;
      if (timing.length === 0 && newest !== undefined) decidedBy.add(newest);
    }
  }
  const reasons: Reason[] =
    open.length === 0 || timing.length > 0
      ? timing
      : [claim.overruled ? ('overruled' as const) : ('overtaken' as const)];
  return {
    use: colours.length > 0 ? 'colour' : 'none',
    colours,
    open,
    decidedBy: [...decidedBy],
    reasons,
  };
}
