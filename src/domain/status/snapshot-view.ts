import type { Claim } from '../claims/claim.ts';
import { type DistrictBounds, districtBounds } from './reconciliation.ts';
import type { Snapshot } from './snapshot.ts';
import { type Evidence, evidenceByUnit, statusAt, statusEver, type UnitStatus } from './status.ts';
import { type Tally, tally } from './tally.ts';
import { MAP_LEVELS, type MapLevel, type Register, unitsOf } from '../places/unit.ts';

/** Statuses by unit code, communes and districts. */
export type Statuses = ReadonlyMap<string, UnitStatus>;

/** Statuses of all units in one snapshot, with totals. */
export interface SnapshotView {
  snapshot: Snapshot;
  statuses: Statuses;
  /** By level; undefined for a level without a published total. */
  tallies: { commune: Tally; district: Tally | undefined };
  /** Bounds of each district, in the order of the register. */
  bounds: readonly DistrictBounds[];
}

/** Statuses of all units: in every snapshot, and across time. */
export interface History {
  /** In chronological order. */
  views: readonly SnapshotView[];
  /** The default snapshot. */
  default: SnapshotView;
  /** Statuses across time: units named by any source at any date. Without totals. */
  ever: Statuses;
  /** All evidence by unit code, in chronological order. */
  evidence: ReadonlyMap<string, readonly Evidence[]>;
}

/** The view of a snapshot by its id; undefined for an unknown id. */
export function viewAt(
  { views }: Pick<History, 'views'>,
  id: string | undefined,
): SnapshotView | undefined {
  return views.find(({ snapshot }) => snapshot.id === id);
}

/**
 * Computes all snapshots from all claims.
 * @throws RangeError or ContradictionError if claims contradict each other (prevented by the data checks).
 */
export function historyOf(
  register: Register,
  claims: readonly Claim[],
  snapshots: readonly Snapshot[],
): History {
  const evidence = evidenceByUnit(register, claims);
  const views = [...snapshots]
    .sort((a, b) => (a.asOf.latest < b.asOf.latest ? -1 : 1))
    .map((snapshot) => viewOf(register, claims, evidence, snapshot));
  const opening = views.find(({ snapshot }) => snapshot.isDefault);
  if (!opening) throw new RangeError('no default snapshot');
  return {
    views,
    default: opening,
    ever: statusesBy(register, (code) => statusEver(evidence.get(code) ?? [])),
    evidence,
  };
}

function viewOf(
  register: Register,
  claims: readonly Claim[],
  evidence: History['evidence'],
  snapshot: Snapshot,
): SnapshotView {
  const statuses = statusesBy(register, (code) => statusAt(evidence.get(code) ?? [], snapshot));
  const tallyOf = (level: MapLevel, total: number) =>
    tally(
      unitsOf(register, level).map(({ code }) => statuses.get(code) as UnitStatus),
      total,
    );
  const { commune, district } = snapshot.totals;
  return {
    snapshot,
    statuses,
    tallies: {
      commune: tallyOf('commune', commune.value),
      district: district && tallyOf('district', district.value),
    },
    bounds: districtBounds(register, claims, evidence, snapshot, commune.value),
  };
}

function statusesBy(register: Register, of: (code: string) => UnitStatus): Statuses {
  return new Map(
    MAP_LEVELS.flatMap((level) => unitsOf(register, level)).map(({ code }) => [code, of(code)]),
  );
}
