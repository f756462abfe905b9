import type { Claim } from '../domain/claims/claim.ts';
import type { DateSpan } from '../domain/claims/date-span.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Annotation } from '../domain/edition.ts';
import { unitsOf } from '../domain/places/unit.ts';
import { percentOnSheet, type Sheet } from './sheet.ts';

/** What the map points out at a date, in percent of the sheet. */
export interface DrawnAnnotation {
  /** Id of a snapshot, or `ever`. */
  at: string;
  /** Id of its claim. */
  claim: string;
  /** Words of the edition, and what their `{value}`, `{of}` and `{asOf}` stand for. */
  lines: Annotation['words'];
  values: Readonly<Record<string, number>>;
  asOf: DateSpan;
  /** Ends of its line: at the place, and at the words. */
  point: { left: string; top: string };
  words: { left: string; top: string };
  /** Which end of the words is at the line. */
  anchor: 'start' | 'end';
}

/** The annotations of the edition, one for each of its dates, with the figures of their claims. */
export function annotationsOf(
  { edition, claims, register }: Pick<Dataset, 'edition' | 'claims' | 'register'>,
  sheet: Sheet,
): DrawnAnnotation[] {
  return edition.annotations.flatMap(({ at, claim: id, words, point, text }) => {
    const claim = claims.get(id);
    if (!claim) throw new RangeError(`no claim ${id}`);
    return at.map((date) => ({
      at: date,
      claim: id,
      lines: words,
      values: valuesOf(claim, register),
      asOf: claim.asOf,
      point: percentOnSheet(sheet, [...point]),
      words: percentOnSheet(sheet, [...text]),
      anchor: text[0] < point[0] ? 'end' : 'start',
    }));
  });
}

/** `value` and `of` of a count, or of a list: how many it names of how many. */
function valuesOf(claim: Claim, register: Dataset['register']): Record<string, number> {
  if (claim.kind === 'count') return { value: claim.value, of: claim.of ?? claim.value };
  if (claim.kind !== 'list') return {};
  const of = unitsOf(register, claim.level, claim.scope).length;
  return { value: claim.units === 'all' ? of : claim.units.length, of };
}
