import edtf from 'edtf';

/** A date as printed in a source, and the days that it can mean. */
export interface DateSpan {
  /** EDTF (ISO 8601-2, level 1), e.g. `2019`, `2019-08~`, `2018-10/2019-06`, `../2019-08-04`. */
  text: string;
  /** First and last possible day, `YYYY-MM-DD`; an open start is `0000-01-01`. */
  earliest: string;
  latest: string;
  /** Marked as approximate (`~`) or uncertain (`?`) in whole or in part. */
  approximate: boolean;
}

const DAY = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\\d{2})?)?[~?%]?';
/** Years, months, days, and intervals with an end: EDTF has more, such as seasons, that pages have no words for. */
const PRINTABLE = new RegExp(`^(?:(?:${DAY}|\\.\\.)/)?${DAY}$`);

/**
 * Reads an EDTF date or interval.
 * @throws RangeError if it is not level 1 of EDTF, or if it ends before it starts.
 */
export function parseDateSpan(text: string): DateSpan {
  const known = KNOWN.get(text);
  if (known) return known;
  if (!PRINTABLE.test(text))
    throw new RangeError(`not a date that can be printed: ${JSON.stringify(text)}`);
  let date;
  try {
    date = edtf(text, { level: 1 });
  } catch {
    throw new RangeError(`not an EDTF date: ${JSON.stringify(text)}`);
  }
  const span = {
    text,
    earliest: text.startsWith('../') ? '0000-01-01' : isoDay(date.min),
    latest: isoDay(date.max),
    approximate: /[~?%]/.test(text),
  };
  if (span.earliest > span.latest) throw new RangeError(`ends before it starts: ${text}`);
  KNOWN.set(text, span);
  return span;
}

/** Cache of parsed dates: the same ones recur, and parsing is slow. */
const KNOWN = new Map<string, DateSpan>();

/** Whether `outer` contains all days of `inner`. */
export function isInside(inner: DateSpan, outer: DateSpan): boolean {
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The year of a date's last possible day. */
export function yearOf({ latest }: DateSpan): number {
  return Number(latest.slice(0, 4));
}
