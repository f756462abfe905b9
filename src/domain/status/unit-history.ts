import type { History } from './snapshot-view.ts';
import type { Snapshot } from './snapshot.ts';
import type { Evidence, UnitStatus } from './status.ts';

/** All evidence on one unit, arranged around the default snapshot. */
export interface UnitHistory {
  /** Status in the default snapshot, with the deciding evidence. */
  value: UnitStatus;
  /** Other evidence: of other dates, or overruled. In chronological order. */
  others: readonly Evidence[];
  /** Status in each snapshot, in chronological order, then across time (`ever`, without a snapshot). */
  times: readonly { at: string; snapshot: Snapshot | undefined; value: UnitStatus }[];
  /** Whether any source names the unit, for any date. */
  isNamed: boolean;
}

/**
 * Evidence and statuses of the unit with this code.
 * @throws RangeError for a code that has no status, such as the province's.
 */
export function unitHistory(history: History, code: string): UnitHistory {
  const value = history.default.statuses.get(code);
  const ever = history.ever.get(code);
  if (!value || !ever) throw new RangeError(`no status for ${code}`);
  const deciding = new Set<Evidence['claim']>(value.decidedBy.map(({ claim }) => claim));
  return {
    value,
    others: (history.evidence.get(code) ?? []).filter(({ claim }) => !deciding.has(claim)),
    times: [
      ...history.views.map(({ snapshot, statuses }) => ({
        at: snapshot.id,
        snapshot,
        value: statuses.get(code) ?? value,
      })),
      { at: 'ever', snapshot: undefined, value: ever },
    ],
    isNamed: ever.decidedBy.length > 0,
  };
}
