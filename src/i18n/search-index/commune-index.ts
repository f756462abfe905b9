import type { Locale } from '../../domain/locale.ts';
import { type Register, unitsOf } from '../../domain/places/unit.ts';
import { fullName, successorName } from '../format.ts';
import { placeSlug } from '../routes.ts';

/**
 * The communes by district, as JSON, for pages that leave them to those of the districts: slug and name of
 * each district, and of its communes code, name and the names of 2025. Read by client/far-communes.ts.
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
