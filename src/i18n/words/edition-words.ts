import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../domain/locale.ts';
import { unitsOf } from '../../domain/places/unit.ts';
import { formatDay } from '../format.ts';

/** What the words of the interface say of the edition, in one language. */
export interface EditionWords {
  /** The name of the site, and the same with the province and the year. */
  site: string;
  title: string;
  province: string;
  /** The province as a reader abroad is told of it first. */
  where: string;
  /** Of the register. */
  year: number;
  districts: number;
  communes: number;
  /** The day when the units of the register ended and their successors began, and its year. */
  since: string;
  sinceYear: number;
  mergedWith: string | undefined;
  /** Who published the totals of the default snapshot. */
  reporter: string;
  /** Short name of the licence of texts and status data. */
  licence: string;
  examples: { unit: string; place: string };
  /** `licence` is its SPDX identifier. */
  boundaries: { holders: string; licence: string; credit: string };
}

export function editionWords(
  { edition, register }: Pick<Dataset, 'edition' | 'register'>,
  locale: Locale,
): EditionWords {
  const { province, units, examples, boundaries } = edition;
  return {
    site: edition.name[locale],
    title: edition.title[locale],
    province: province.name[locale],
    where: province.introduced?.[locale] ?? province.name[locale],
    year: units.year,
    districts: unitsOf(register, 'district').length,
    communes: unitsOf(register, 'commune').length,
    since: formatDay(units.successorsFrom, locale),
    sinceYear: Number(units.successorsFrom.slice(0, 4)),
    mergedWith: province.mergedWith?.[locale],
    reporter: edition.reporter[locale],
    licence: edition.licence.short,
    examples: { unit: examples.unit[locale], place: examples.place[locale] },
    boundaries: {
      holders: boundaries.holders,
      licence: boundaries.licence.name,
      credit: boundaries.credit[locale],
    },
  };
}
