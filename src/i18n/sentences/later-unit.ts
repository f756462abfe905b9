import type { Locale } from '../../domain/locale.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type Unit, unitOf } from '../../domain/places/unit.ts';
import { formatDay, fullName, kindName, listed, successorName } from '../format.ts';
import { editionWords } from '../words/edition-words.ts';
import { messages } from '../words/messages.ts';

/** What became of a unit since the day of the register, in words. */
export function whatBecameOf(
  unit: Unit,
  dataset: Pick<Dataset, 'edition' | 'register'>,
  locale: Locale,
): string {
  const t = messages(locale);
  const edition = editionWords(dataset, locale);
  const words = unit.change ? [ownChange(unit, dataset, locale)] : [];
  if (unit.level === 'district') words.push(t.fate.abolished(edition));
  else if (unit.successors.length > 0) {
    const names = unit.successors.map(({ name }) => successorName(name, locale)).join(', ');
    words.push(
      unit.successors.length > 1
        ? t.fate.divided(names, edition)
        : t.fate.successors(names, edition),
    );
  }
  return words.join(' ');
}

/**
 * The units that cover a commune's area since its district ended: `xã Ô Lâm`. English has the kind only where it is
 * not a commune.
 */
export function laterNames({ successors }: Unit, locale: Locale): string {
  return listed(
    successors.map(({ name }) => successorName(name, locale).replace(/ commune$/, '')),
    locale,
  );
}

/** What became of a unit before that: another kind, or a part of another unit. Empty if nothing did. */
export function ownChange(
  { change }: Unit,
  { register }: Pick<Dataset, 'register'>,
  locale: Locale,
): string {
  if (!change) return '';
  const t = messages(locale).fate;
  const on = formatDay(change.on, locale);
  return 'kind' in change.to
    ? t.changed(kindName(change.to.kind, locale), on)
    : t.merged(fullName(unitOf(register, change.to.mergedInto), locale), on);
}
