import type { Locale } from '../locale.ts';
import type { Claim, Source } from '../claims/claim.ts';
import type { DateSpan } from '../claims/date-span.ts';
import type { History, Statuses } from './snapshot-view.ts';
import { type Figures, figuresIn, numbersIn } from './stated-figures.ts';
import type { Tally } from './tally.ts';
import { MAP_LEVELS, type Register, unitsOf } from '../places/unit.ts';

/** Numbers that a citation of a claim may state, in no particular order. */
export function figuresOf(claim: Claim, register: Register, language: Source['language']): Figures {
  const numbers = new Set<number>();
  const dateParts = new Set(partsOf(claim.asOf));
  const add = (...values: (number | undefined)[]) => {
    for (const value of values) if (value !== undefined) numbers.add(value);
  };
  const addDate = (date: DateSpan) => {
    for (const part of partsOf(date)) dateParts.add(part);
  };
  const addText = (text: string, locale: Locale) => {
    const figures = figuresIn(text, locale);
    add(...figures.numbers);
    for (const part of figures.dateParts) dateParts.add(part);
  };
  const ratio = (value: number, of: number) => {
    for (const digits of [0, 1, 2]) add(Number(((100 * value) / of).toFixed(digits)));
  };
  switch (claim.kind) {
    case 'count':
      add(claim.value, claim.of, claim.percent);
      if (claim.of) ratio(claim.value, claim.of);
      break;
    case 'list': {
      const all = unitsOf(register, claim.level, claim.scope).length;
      const listed = claim.units === 'all' ? all : claim.units.length;
      add(listed, all);
      ratio(listed, all);
      break;
    }
    case 'minimum':
      // “In every district” may be written as their number or as 100 %.
      add(claim.value, claim.share, 100, unitsOf(register, claim.level, claim.scope).length);
      break;
    case 'statistic':
      add(claim.value);
      break;
    default:
      // Texts and events: numbers in their own words, such as that of a resolution. Our summary is checked
      // against the quote, the title and the dates (or states what it adds), see quotes-support-fields.ts.
      addText(claim.quote, language === 'en' ? 'en' : 'vi');
      if ('name' in claim) addText(claim.name.vi, 'vi');
      if ('summary' in claim) addText(claim.summary.vi, 'vi');
      if ('value' in claim) add(claim.value, claim.of);
      if ('from' in claim && claim.from) addDate(claim.from);
  }
  if ('due' in claim && claim.due) addDate(claim.due);
  return { numbers, dateParts };
}

/** Figures computed from a snapshot. */
export const DERIVED_FIGURES = [
  'units',
  'implementing',
  'notImplementing',
  'notNamed',
  'unstated',
  'hiddenImplementing',
  'hiddenNotImplementing',
] as const satisfies readonly (keyof Tally)[];

/**
 * All computed figures by name: `<snapshot>.<level>.<figure>`, the bounds of a district as
 * `<snapshot>.<district>.least` and `.most`, and `ever.<level>.implementing`.
 */
export function derivedFigures({ views, ever }: History): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const { snapshot, tallies, bounds, statuses } of views) {
    for (const level of MAP_LEVELS) {
      const tally = tallies[level];
      if (!tally) continue;
      for (const name of DERIVED_FIGURES)
        figures.set(`${snapshot.id}.${level}.${name}`, tally[name]);
    }
    for (const { district, min, max } of bounds) {
      figures.set(`${snapshot.id}.${district.code}.least`, min);
      figures.set(`${snapshot.id}.${district.code}.most`, max);
    }
    figures.set(`${snapshot.id}.commune.named`, countNamed(statuses));
  }
  figures.set('ever.commune.named', countNamed(ever));
  return figures;
}

/** Number of units that a source names as implementing. */
export function countNamed(statuses: Statuses): number {
  return [...statuses].filter(
    ([code, { status }]) => code.length === 5 && status === 'implementing',
  ).length;
}

/** Year, month and day of the first and the last possible day of a date. */
function partsOf({ earliest, latest, text }: DateSpan): number[] {
  return numbersIn(text.replace(/[^\d]+/g, ' '), 'en').concat(
    [earliest, latest].flatMap((day) => Number(day.slice(0, 4))),
  );
}
