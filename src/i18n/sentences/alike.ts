import type { Locale } from '../../domain/locale.ts';
import { KINDS, type Unit } from '../../domain/places/unit.ts';
import type { AlikeUnits } from '../../domain/status/alike.ts';
import { fullName, kindName, listed } from '../format.ts';
import { messages } from '../words/messages.ts';

/** Units in words: all of them, the names of a few, or their number by kind. */
export function whichUnits(units: readonly Unit[], of: number, locale: Locale): string {
  const t = messages(locale).places.place.alike;
  if (units.length > 1 && units.length === of) return t.all(units.length, kindsOf(units, locale));
  return units.length <= FEW
    ? listed(
        units.map((unit) => fullName(unit, locale)),
        locale,
      )
    : t.some(units.length, of, kindsOf(units, locale));
}

/** Up to so many units are named, more are counted. */
const FEW = 3;

/** The statuses of units at every date, each status once with its dates: `combined: August 2019`. */
export function statusesInWords({ times, isNamed }: AlikeUnits, locale: Locale): string {
  const t = messages(locale);
  const words = t.places.place.alike;
  if (!isNamed) return words.never;
  const dated = times.flatMap(({ snapshot, value }) => (snapshot ? [{ snapshot, value }] : []));
  const statuses = [...new Set(dated.map(({ value }) => value.status))];
  const only = statuses.length === 1 && statuses[0] === 'not-named';
  if (only) return words.once;
  return statuses
    .map((status) =>
      words.status(
        t.status[status],
        listed(
          dated
            .filter(({ value }) => value.status === status)
            .map(({ snapshot, value }) => words.date(snapshot.name[locale], value.basis)),
          locale,
        ),
      ),
    )
    .join('; ');
}

/** The kinds of some units, without numbers: `phường, xã`, `wards and communes`. */
function kindsOf(units: readonly Unit[], locale: Locale): string {
  const kinds = KINDS.commune
    .map((kind) => ({ kind, count: units.filter((unit) => unit.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ kind }) => kindName(kind, locale));
  return locale === 'vi'
    ? kinds.join(', ')
    : listed(
        kinds.map((kind) => `${kind}s`),
        locale,
      );
}
