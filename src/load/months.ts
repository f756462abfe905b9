const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Months that an English text names, as numbers from 1. */
export function monthsIn(text: string): number[] {
  const words = text.toLowerCase();
  return MONTHS.flatMap((month, index) => (words.includes(month) ? [index + 1] : []));
}
