/** A group of units, e.g. a district, with the evidence on how many of them implement the model. */
export interface Group {
  /** Number of units in the group. */
  units: number;
  /** Units stated to implement the model, and stated not to. */
  implementing: number;
  notImplementing: number;
  /** A published minimum for the group, if any. */
  atLeast?: number;
  /** A published count for the group itself, if any. */
  exactly?: number;
}

/** Least and greatest number of units of a group that all published figures allow. */
export interface CountBounds {
  min: number;
  max: number;
}

/**
 * Bounds of each group under one published total: interval propagation over the sum. A group has at least
 * what the others cannot hold, and at most what they do not need.
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

/** Bounds of the sum of all groups, without the total. */
export function sumBounds(groups: readonly Group[]): CountBounds {
  const own = groups.map(ownBounds);
  return {
    min: own.reduce((sum, { min }) => sum + min, 0),
    max: own.reduce((sum, { max }) => sum + max, 0),
  };
}

/** Bounds of a group from figures about the group itself, without the total. */
export function ownBounds(group: Group): CountBounds {
  const { units, implementing, notImplementing, atLeast = 0, exactly } = group;
  return {
    min: Math.max(implementing, atLeast, exactly ?? 0),
    max: Math.min(units - notImplementing, exactly ?? units),
  };
}

/** Bounds in figures: `9–18`; `13` if they are equal. */
export function formatRange({ min, max }: CountBounds): string {
  return min === max ? `${min}` : `${min}–${max}`;
}
