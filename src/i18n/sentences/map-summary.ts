import type { Locale } from '../../domain/locale.ts';
import type { History, SnapshotView, Statuses } from '../../domain/status/snapshot-view.ts';
import type { Status } from '../../domain/status/status.ts';
import { type Register, type Unit, unitsOf } from '../../domain/places/unit.ts';
import { listed } from '../format.ts';
import { messages } from '../words/messages.ts';

/** The map at a snapshot in words: one or two sentences per level. */
export function mapSummary(
  { snapshot, statuses, tallies, bounds }: SnapshotView,
  register: Register,
  locale: Locale,
): string[] {
  const t = messages(locale);
  const { commune, district } = tallies;
  const names = districtNames(register, statuses, 'implementing', locale);
  return [
    t.map.summary({
      when: snapshot.name[locale],
      implementing: commune.implementing,
      total: commune.units,
      stated: commune.stated.implementing + commune.stated.notImplementing,
      carried: commune.carried.implementing + commune.carried.notImplementing,
      unstated: commune.unstated,
      hidden: commune.hiddenImplementing,
      not: commune.hiddenNotImplementing,
      whole: listed(
        namesOf(
          bounds
            .filter(({ group }) => group.implementing === group.units)
            .map(({ district }) => district),
          locale,
        ),
        locale,
      ),
    }),
    district
      ? t.map.districtSummary({
          implementing: district.implementing,
          total: district.units,
          names,
          not: district.notImplementing,
        })
      : t.map.districtsNamed({ names }),
  ];
}

/** The map across time in words. */
export function everSummary({ ever }: History, register: Register, locale: Locale): string[] {
  const communes = unitsOf(register, 'commune');
  return [
    messages(locale).map.everSummary({
      named: communes.filter(({ code }) => ever.get(code)?.status === 'implementing').length,
      total: communes.length,
      districts: districtNames(register, ever, 'implementing', locale),
    }),
  ];
}

function districtNames(
  register: Register,
  statuses: Statuses,
  status: Status,
  locale: Locale,
): string {
  const districts = unitsOf(register, 'district');
  const named = districts.filter(({ code }) => statuses.get(code)?.status === status);
  return listed(namesOf(named, locale), locale);
}

/** Maximum number of names in a sentence. */
const MAX_NAMES = 20;

/** The names of districts, or their number if there are many. */
export function namesOf(districts: readonly Unit[], locale: Locale): string[] {
  return districts.length > MAX_NAMES
    ? [messages(locale).levels.district(districts.length)]
    : districts.map(({ name }) => name.vi);
}
