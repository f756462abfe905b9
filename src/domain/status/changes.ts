import type { SnapshotView } from './snapshot-view.ts';
import type { Status } from './status.ts';
import { MAP_LEVELS, type MapLevel, type Register, unitsOf } from '../places/unit.ts';

/** A difference in status between two dates, with its units in the order of the register. */
export interface StatusChange {
  level: MapLevel;
  from: Status;
  to: Status;
  codes: readonly string[];
}

/**
 * Differences between two snapshots: units by level and by their statuses in both. A unit that was
 * `not-named` before did not necessarily change; only the evidence did. A new basis is not a difference.
 */
export function changesBetween(
  register: Register,
  earlier: SnapshotView,
  later: SnapshotView,
): StatusChange[] {
  const changes = new Map<string, StatusChange & { codes: string[] }>();
  for (const level of MAP_LEVELS) {
    for (const { code } of unitsOf(register, level)) {
      const from = earlier.statuses.get(code)?.status;
      const to = later.statuses.get(code)?.status;
      if (!from || !to || from === to) continue;
      const key = `${level} ${from} ${to}`;
      const known = changes.get(key);
      if (known) known.codes.push(code);
      else changes.set(key, { level, from, to, codes: [code] });
    }
  }
  return [...changes.values()];
}
