import type { Claim } from './claim.ts';
import { type Snapshot, type Tally, tally } from './snapshot.ts';
import { type Evidence, evidenceByUnit, statusAt, type UnitStatus } from './status.ts';
import { MAP_LEVELS, type MapLevel, type Register, unitsOf } from './unit.ts';

/** Every unit's status in one snapshot, with the sums. */
export interface SnapshotView {
  snapshot: Snapshot;
  /** By unit code, communes and districts. */
  statuses: ReadonlyMap<string, UnitStatus>;
  /** All that is known of a unit at any time, by code, in order of time. */
  evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** By level; none for a level without a published total. */
  tallies: { commune: Tally; district: Tally | undefined };
}

/**
 * Works out a snapshot from all claims.
 * @throws ContradictionError if claims of one date disagree about a unit (the data checks prevent it).
 */
export function snapshotView(
  register: Register,
  claims: Iterable<Claim>,
  snapshot: Snapshot,
): SnapshotView {
  const evidence = evidenceByUnit(register, claims);
  const statuses = new Map(
    MAP_LEVELS.flatMap((level) => unitsOf(register, level)).map(({ code }) => [
      code,
      statusAt(evidence.get(code) ?? [], snapshot),
    ]),
  );
  const tallyOf = (level: MapLevel, total: number) =>
    tally(
      unitsOf(register, level).map(({ code }) => statuses.get(code) as UnitStatus),
      total,
    );
  const { commune, district } = snapshot.totals;
  return {
    snapshot,
    statuses,
    evidence,
    tallies: {
      commune: tallyOf('commune', commune.value),
      district: district && tallyOf('district', district.value),
    },
  };
}
