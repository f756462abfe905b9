import type { Locale } from './article.ts';
import type { Claim } from './claim.ts';
import type { DateSpan } from './date-span.ts';
import type { Tally } from './snapshot.ts';
import { type Register, unitsOf } from './unit.ts';

/** Numbers of a text in the notation of its language: `76,28` and `1.908.352` (vi), `76.28` and `1,908,352` (en). */
export function numbersIn(text: string, locale: Locale): number[] {
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = `\\d{1,3}(?:\\${group}\\d{3})+(?!\\d)`;
  const pattern = new RegExp(`(?:${grouped}|\\d+)(?:\\${point}\\d+)?`, 'g');
  return [...text.matchAll(pattern)].map(([match]) =>
    Number(match.replaceAll(group, '').replace(point, '.')),
  );
}

/** What a citation may state of a claim: numbers for a reader to see, in no order. */
export function figuresOf(claim: Claim, register: Register): ReadonlySet<number> {
  const figures = new Set(dateParts(claim.asOf));
  const add = (...values: (number | undefined)[]) => {
    for (const value of values) if (value !== undefined) figures.add(value);
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
      add(claim.value, claim.share);
      break;
    case 'effect':
    case 'criticism':
      add(claim.value, claim.of);
      break;
  }
  if ('due' in claim && claim.due) add(...dateParts(claim.due));
  for (const number of numbersIn(claim.quote, 'vi')) add(number);
  return figures;
}

/** Figures that follow from a snapshot by arithmetic, cited as `figure:<snapshot>.<level>.<name>`. */
export const DERIVED_FIGURES = [
  'units',
  'implementing',
  'notImplementing',
  'notNamed',
  'unstated',
  'hiddenImplementing',
  'hiddenNotImplementing',
] as const satisfies readonly (keyof Tally)[];

/** Year, month and day of the first and last day that a date may mean. */
function dateParts({ earliest, latest, text }: DateSpan): number[] {
  return numbersIn(text.replace(/[^\d]+/g, ' '), 'en').concat(
    [earliest, latest].flatMap((day) => Number(day.slice(0, 4))),
  );
}
