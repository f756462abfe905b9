import type { Locale } from '../../domain/locale.ts';
import { type Register, type Unit, unitOf } from '../../domain/places/unit.ts';
import { formatDay, fullName, kindName, successorName } from '../format.ts';
import { messages } from '../words/messages.ts';

/** What became of a unit since 2019, in words. */
export function whatBecameOf(unit: Unit, register: Register, locale: Locale): string {
  const t = messages(locale);
  const words: string[] = [];
  if (unit.change) {
    const on = formatDay(unit.change.on, locale);
    words.push(
      'kind' in unit.change.to
        ? t.fate.changed(kindName(unit.change.to.kind, locale), on)
        : t.fate.merged(fullName(unitOf(register, unit.change.to.mergedInto), locale), on),
    );
  }
  if (unit.level === 'district') words.push(t.fate.abolished);
  else if (unit.successors.length > 0) {
    const names = unit.successors.map(({ name }) => successorName(name, locale)).join(', ');
    words.push(unit.successors.length > 1 ? t.fate.divided(names) : t.fate.successors(names));
  }
  return words.join(' ');
}
