const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "May" as a month, not a verb: beside a number, or after a preposition. */
const MAY = /\b\d{1,2} May\b|\bMay \d|\b(?:in|since|by|until|of|to|from|and|early|late) May\b/;

/** Months that an English text names, as numbers from 1. */
export function monthsIn(text: string): number[] {
  return MONTHS.flatMap((month, index) => {
    const named = month === 'May' ? MAY : new RegExp(`\\b${month}\\b`, 'i');
    return named.test(text) ? [index + 1] : [];
  });
}
