import type { SnapshotView } from './snapshot-view.ts';
import type { Status } from './status.ts';
import { MAP_LEVELS, type MapLevel, type Register, unitsOf } from '../places/unit.ts';

/** How what is known of a unit differs between two dates. Names the units, in the register's order. */
export interface StatusChange {
  level: MapLevel;
  from: Status;
  to: Status;
  codes: readonly string[];
}

/**
 * What became known, or known to be different, between two snapshots: units by level and by the
 * status that they have in the one and in the other. A unit that no source named before has not
 * begun by that; only what can be said of it has changed. Basis alone is no change.
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
