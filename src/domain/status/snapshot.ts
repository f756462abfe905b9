import type { CountClaim, Words } from '../claims/claim.ts';
import { type DateSpan, isInside } from '../claims/date-span.ts';

/** A date for which a source gives a total. There are no others: nothing is drawn in between. */
export interface Snapshot {
  /** As in the address: `?at=2019-08`. */
  id: string;
  /** The date in a word or two. */
  name: Words;
  asOf: DateSpan;
  /** Claims about these days are `stated` in the snapshot; older ones are `carried`. */
  period: DateSpan;
  /** Whether the site opens with it; exactly one does. */
  isDefault: boolean;
  /** The claims that give the totals. */
  totals: { commune: CountClaim; district: CountClaim | undefined };
}

/**
 * Whether a statement about this date belongs to the snapshot's own report. If the period is itself
 * only roughly known, no other date can be shown to fall on the day of the count: then only what
 * carries the very same date belongs.
 */
export function isReportedIn({ period }: Pick<Snapshot, 'period'>, date: DateSpan): boolean {
  return period.approximate ? date.text === period.text : isInside(date, period);
}
