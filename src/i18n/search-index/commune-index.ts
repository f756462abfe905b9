import type { Locale } from '../../domain/locale.ts';
import { type Register, unitsOf } from '../../domain/places/unit.ts';
import { fullName, successorName } from '../format.ts';
import { placeSlug } from '../routes.ts';

/**
 * The communes by district, as JSON, loaded on demand by pages that show only districts: slug and name of each
 * district; code, name and names of 2025 of its communes. Read by client/shared/far-communes.ts.
 */
export function communeIndex(register: Register, locale: Locale): string {
  return JSON.stringify(
    unitsOf(register, 'district').map((district) => [
      placeSlug(district, register),
      fullName(district, locale),
      unitsOf(register, 'commune', district.code).map((unit) => [
        unit.code,
        fullName(unit, locale),
        unit.successors.map(({ name }) => successorName(name, locale)),
      ]),
    ]),
  );
}
