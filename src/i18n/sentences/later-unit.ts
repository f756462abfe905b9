import type { Locale } from '../../domain/locale.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type Unit, unitOf } from '../../domain/places/unit.ts';
import { formatDay, fullName, kindName, successorName } from '../format.ts';
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
  const words: string[] = [];
  if (unit.change) {
    const on = formatDay(unit.change.on, locale);
    words.push(
      'kind' in unit.change.to
        ? t.fate.changed(kindName(unit.change.to.kind, locale), on)
        : t.fate.merged(fullName(unitOf(dataset.register, unit.change.to.mergedInto), locale), on),
    );
  }
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
