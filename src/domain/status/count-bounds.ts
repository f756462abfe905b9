/** A part of the whole, e.g. a district: what is known of how many of its units implement the model. */
export interface Group {
  /** Number of units in the group. */
  units: number;
  /** Units stated to implement, and stated not to. */
  implementing: number;
  notImplementing: number;
  /** A published minimum for the group, if any. */
  atLeast?: number;
  /** A published count for the group itself, if any. */
  exactly?: number;
}

/** The least and the most number of units of a group that agree with all that is published. */
export interface CountBounds {
  min: number;
  max: number;
}

/**
 * Bounds of each group under one published total: interval propagation over the sum. What cannot fit
 * into the other groups must be in this one; what the others need at least cannot be.
 * One pass over the initial bounds reaches the fixed point of a single sum, since each bound is then
 * attained by an assignment (the others at their maxima or minima).
 * Counts of units.
 * @throws RangeError if no assignment meets the total.
 */
export function countBounds(total: number, groups: readonly Group[]): CountBounds[] {
  const own = groups.map(ownBounds);
  const { min: least, max: most } = sumBounds(groups);
  if (own.some(({ min, max }) => min > max) || total < least || total > most) {
    throw new RangeError(`a total of ${total} does not lie between ${least} and ${most}`);
  }
  return own.map(({ min, max }) => ({
    min: Math.max(min, total - (most - max)),
    max: Math.min(max, total - (least - min)),
  }));
}

/** The least and the most that all groups can hold together, before any total is known. */
export function sumBounds(groups: readonly Group[]): CountBounds {
  const own = groups.map(ownBounds);
  return {
    min: own.reduce((sum, { min }) => sum + min, 0),
    max: own.reduce((sum, { max }) => sum + max, 0),
  };
}

/** What a group can hold by what is published of the group itself, before any total is known. */
export function ownBounds(group: Group): CountBounds {
  const { units, implementing, notImplementing, atLeast = 0, exactly } = group;
  return {
    min: Math.max(implementing, atLeast, exactly ?? 0),
    max: Math.min(units - notImplementing, exactly ?? units),
  };
}
