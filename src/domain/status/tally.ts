import type { UnitStatus } from './status.ts';

/** Numbers of units by status, compared with the published total. */
export interface Tally {
  units: number;
  /** The published total. */
  implementing: number;
  /** `units − implementing`. */
  notImplementing: number;
  stated: { implementing: number; notImplementing: number };
  carried: { implementing: number; notImplementing: number };
  notNamed: number;
  /** Units without a stated status: `carried` and `not-named` ones. */
  unstated: number;
  /** Unstated units that implement the model according to the published total. */
  hiddenImplementing: number;
  /** Unstated units that do not, according to the published total. */
  hiddenNotImplementing: number;
}

/** Counts the statuses of one level and compares them with its published total. */
export function tally(statuses: Iterable<UnitStatus>, implementing: number): Tally {
  const stated = { implementing: 0, notImplementing: 0 };
  const carried = { implementing: 0, notImplementing: 0 };
  let units = 0;
  let notNamed = 0;
  for (const { status, basis } of statuses) {
    units += 1;
    if (status === 'not-named') notNamed += 1;
    else
      (basis === 'stated' ? stated : carried)[
        status === 'implementing' ? 'implementing' : 'notImplementing'
      ] += 1;
  }
  const notImplementing = units - implementing;
  return {
    units,
    implementing,
    notImplementing,
    stated,
    carried,
    notNamed,
    unstated: units - stated.implementing - stated.notImplementing,
    hiddenImplementing: implementing - stated.implementing,
    hiddenNotImplementing: notImplementing - stated.notImplementing,
  };
}
