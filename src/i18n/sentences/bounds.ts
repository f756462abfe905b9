import type { Locale } from '../../domain/locale.ts';
import type { DistrictBounds } from '../../domain/status/reconciliation.ts';
import type { History, SnapshotView } from '../../domain/status/snapshot-view.ts';
import type { Snapshot } from '../../domain/status/snapshot.ts';
import type { Unit } from '../../domain/places/unit.ts';
import { messages } from '../words/messages.ts';

/** Bounds on the implementing communes of a district at a date, with their reasons. */
export interface BoundsInWords {
  at: string;
  /** The date in words. */
  when: string;
  district: Unit;
  units: number;
  /** Stated to implement. */
  named: number;
  min: number;
  max: number;
  /** `at least 1, since …; at most 13 of 13` */
  words: string;
}

/** The bounds of every district at a date, in the order of the register. */
export function boundsAt({ snapshot, bounds }: SnapshotView, locale: Locale): BoundsInWords[] {
  return bounds.map((bound) => inWords(bound, snapshot, locale));
}

function inWords(
  { district, group: { units, implementing }, min, max, because }: DistrictBounds,
  snapshot: Snapshot,
  locale: Locale,
): BoundsInWords {
  const total = snapshot.totals.commune.value;
  return {
    at: snapshot.id,
    when: snapshot.name[locale],
    district,
    units,
    named: implementing,
    min,
    max,
    words: messages(locale).bounds.text({ min, max, because, units, total }),
  };
}

/** The bounds of one district (its code) at every date, in chronological order. */
export function boundsOf(
  { views }: Pick<History, 'views'>,
  code: string,
  locale: Locale,
): BoundsInWords[] {
  return views.flatMap(({ bounds, snapshot }) =>
    bounds
      .filter(({ district }) => district.code === code)
      .map((bound) => inWords(bound, snapshot, locale)),
  );
}
