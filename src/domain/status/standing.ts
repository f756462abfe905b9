import type { NamedStatus } from '../claims/claim.ts';
import type { DateSpan } from '../claims/date-span.ts';
import { type Register, unitOf, unitsOf } from '../places/unit.ts';
import type { CountBounds } from './count-bounds.ts';
import { type History, viewAt } from './snapshot-view.ts';
import type { Evidence, UnitStatus } from './status.ts';
import type { Tally } from './tally.ts';

/** What a source says of a unit for one date. */
export interface Mention {
  status: NamedStatus;
  date: DateSpan;
}

/** What is known of a commune in a snapshot, with the numbers of communes that it is one of. */
export type CommuneStanding =
  /** Stated by a source of the time: one of `named`, of `total` that had this status. */
  | { kind: 'stated'; status: NamedStatus; named: number; total: number }
  /** An older source says so. */
  | ({ kind: 'older' } & Mention)
  /**
   * No source of that date or before names it. It is one of `units` that the sources of the time do not state, of
   * which `combined` had the status and `separate` did not, by the published total. `later` is the next source.
   */
  | {
      kind: 'unknown';
      units: number;
      combined: number;
      separate: number;
      later: Mention | undefined;
    };

/** What is known of a district in a snapshot: bounds on its communes, and its own posts. */
export interface DistrictStanding extends CountBounds {
  units: number;
  status: UnitStatus['status'];
  /** An older source gives the status. */
  isOlder: boolean;
}

/** What sources say of a unit across time: the newest that says so, and how many of `units` are ever named. */
export interface EverStanding {
  mention: Mention | undefined;
  /** Communes that a source names as combined at some date: of the province, or of this district. */
  named: number;
  units: number;
}

/**
 * What is known of a commune in a snapshot.
 * @throws RangeError for an unknown code or snapshot.
 */
export function communeStanding(code: string, at: string, history: History): CommuneStanding {
  const { snapshot, statuses, tallies } = required(viewAt(history, at), at);
  const known = required(statuses.get(code), code);
  const tally = tallies.commune;
  if (known.status === 'not-named') {
    const later = history.evidence
      .get(code)
      ?.find(({ claim }) => !claim.overruled && claim.asOf.latest > snapshot.asOf.latest);
    return { kind: 'unknown', ...unstated(tally), later: later && mentionOf(later) };
  }
  if (known.basis === 'carried') return { kind: 'older', ...mentionOf(known.decidedBy[0]) };
  const count = known.status === 'implementing' ? 'implementing' : 'notImplementing';
  return {
    kind: 'stated',
    status: known.status,
    named: tally.stated[count],
    total: tally[count],
  };
}

/**
 * What is known of a district in a snapshot.
 * @throws RangeError for an unknown code or snapshot.
 */
export function districtStanding(code: string, at: string, history: History): DistrictStanding {
  const { bounds, statuses } = required(viewAt(history, at), at);
  const { min, max, group } = required(
    bounds.find(({ district }) => district.code === code),
    code,
  );
  const { status, basis } = required(statuses.get(code), code);
  return { min, max, units: group.units, status, isOlder: basis === 'carried' };
}

/**
 * What sources say of a unit across time.
 * @throws RangeError for an unknown code.
 */
export function everStanding(
  code: string,
  { ever }: Pick<History, 'ever'>,
  register: Register,
): EverStanding {
  const { level } = unitOf(register, code);
  const [decided] = required(ever.get(code), code).decidedBy;
  const communes = unitsOf(register, 'commune', level === 'district' ? code : undefined);
  return {
    mention: decided && mentionOf(decided),
    named: communes.filter((unit) => ever.get(unit.code)?.status === 'implementing').length,
    units: communes.length,
  };
}

/** The communes that no source of the time states, and how many of them the published total leaves on each side. */
function unstated({ unstated: units, hiddenImplementing, hiddenNotImplementing }: Tally) {
  return { units, combined: hiddenImplementing, separate: hiddenNotImplementing };
}

const mentionOf = ({ claim, status }: Evidence): Mention => ({ status, date: claim.asOf });

function required<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new RangeError(`nothing is known of ${name}`);
  return found;
}
