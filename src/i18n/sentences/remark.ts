import type { Locale } from '../../domain/locale.ts';
import type { Evidence } from '../../domain/status/status.ts';
import type { Unit } from '../../domain/places/unit.ts';
import { messages } from '../words/messages.ts';

/** Remark on a claim about a unit, with the reason if the claim does not name the unit itself. */
export function remarkOn({ claim, status }: Evidence, unit: Unit, locale: Locale): string {
  const t = messages(locale);
  const why =
    claim.kind !== 'list'
      ? undefined
      : claim.units === 'all'
        ? t.table.wholeDistrict
        : claim.units.includes(unit.code)
          ? undefined
          : t.table.excluded;
  return [t.status[status], why].filter(Boolean).join('; ');
}
