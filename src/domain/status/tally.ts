import type { UnitStatus } from './status.ts';

/** How many units have which status, and what the published total leaves open. Counts of units. */
export interface Tally {
  units: number;
  /** The published total. */
  implementing: number;
  /** `units − implementing`, by subtraction. */
  notImplementing: number;
  stated: { implementing: number; notImplementing: number };
  carried: { implementing: number; notImplementing: number };
  notNamed: number;
  /** Units whose status no claim of the reporting period states: `carried` and `not-named` ones. */
  unstated: number;
  /** Of the unstated ones, how many the published total implies to be implementing. */
  hiddenImplementing: number;
  /** Of the unstated ones, how many the published total implies not to be. */
  hiddenNotImplementing: number;
}

/** Counts the statuses of one level against the total published for it. */
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
