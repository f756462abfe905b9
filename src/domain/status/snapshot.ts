import type { CountClaim, Bilingual } from '../claims/claim.ts';
import { type DateSpan, isInside } from '../claims/date-span.ts';

/** A date for which a source gives a total. Statuses are shown for these dates only. */
export interface Snapshot {
  /** As in the URL: `?at=2019-08`. */
  id: string;
  /** Short name of the date. */
  name: Bilingual;
  asOf: DateSpan;
  /** Claims about this period are `stated` in the snapshot; older ones are `carried`. */
  period: DateSpan;
  /** Whether it is the default snapshot; exactly one is. */
  isDefault: boolean;
  /** Ids of the claims that give the totals. */
  totals: { commune: CountClaim; district: CountClaim | undefined };
}

/**
 * Whether a claim about this date belongs to the snapshot's reporting period. If the period is itself
 * approximate, no other date is certain to be inside it, and only the identical date belongs.
 */
export function isReportedIn({ period }: Pick<Snapshot, 'period'>, date: DateSpan): boolean {
  return period.approximate ? date.text === period.text : isInside(date, period);
}
