import type { Claim, Inferable, Bilingual } from '../../domain/claims/claim.ts';
import type { DateSpan } from '../../domain/claims/date-span.ts';
import { numbersIn } from '../../domain/status/stated-figures.ts';
import type { Register } from '../../domain/places/unit.ts';
import { type Fault, show } from '../fault.ts';
import { monthsIn } from '../months.ts';
import { hasWords, namesIn } from './names-in.ts';
import { claimFault, type SourceFile } from '../source-file.ts';

/**
 * A claim says no more than its quote: the quote contains its figures, names and dates (a date may also be
 * that of the publication), or the claim lists the field as inferred and explains it in a note.
 */
export function quotesSupportFields(sources: readonly SourceFile[], register: Register): Fault[] {
  return sources.flatMap((file) =>
    file.source.claims.flatMap((claim) => {
      const { inferred = [] } = claim;
      const faults = unsupportedFields(file.source, claim, register)
        .filter(([field]) => !(inferred as readonly string[]).includes(field))
        .map(([field, found, expected]) => claimFault(file, claim, field, found, expected));
      if (inferred.length > 0 && !claim.note) {
        faults.push(
          claimFault(file, claim, 'note', 'missing', `where ${inferred.join(', ')} comes from`),
        );
      }
      return faults;
    }),
  );
}

type Unsupported = [field: Inferable | 'holders', found: string, expected: string];

/** The fields that the quote does not support. */
function unsupportedFields(
  { title, publisher, published, language }: SourceFile['source'],
  claim: Claim,
  register: Register,
): Unsupported[] {
  const printed = new Set(numbersIn(claim.quote, language === 'en' ? 'en' : 'vi'));
  /** Text that identifies the place: the quote, the headline, the publisher, the speaker. */
  const setting = [claim.quote, title, publisher, claim.says?.vi ?? ''];
  const inQuote = 'what the quote says, or the field under "inferred" with a note';
  const result: Unsupported[] = [];
  const figures = claim as Partial<Record<'value' | 'of' | 'percent' | 'share', number>>;
  for (const field of ['value', 'of', 'percent', 'share'] as const) {
    const value = figures[field];
    if (value !== undefined && !printed.has(value)) result.push([field, String(value), inQuote]);
  }

  const nameOf = (code: string) => register.get(code)?.name.vi ?? code;
  const named = (code: string, ...texts: string[]) =>
    texts.some((text) => namesIn(text, register).has(nameOf(code)));
  const unnamed = (field: Inferable, code: string) =>
    result.push([field, `${show(code)}, ${nameOf(code)}`, `a unit of ${inQuote}`]);
  if (claim.kind === 'list' && claim.units !== 'all') {
    for (const code of claim.units) if (!named(code, claim.quote)) unnamed('units', code);
  }
  if (claim.kind === 'holder') {
    if (!named(claim.unit, ...setting)) unnamed('unit', claim.unit);
    for (const { person } of claim.holders) {
      if (!hasWords(claim.quote, person))
        result.push(['holders', show(person), 'a person whom the quote names']);
    }
  }
  if (
    'scope' in claim &&
    claim.scope !== undefined &&
    register.get(claim.scope)?.level === 'district'
  ) {
    if (!named(claim.scope, ...setting)) unnamed('scope', claim.scope);
  }

  const dated = new Set([...printed, ...monthsIn(`${claim.quote} ${title}`)]);
  for (const number of numbersIn(title, language === 'en' ? 'en' : 'vi')) dated.add(number);

  // Our summaries of texts and events: their figures must be in the source or its dates.
  const known = new Set([...dated, ...datesOf(claim.asOf), ...datesOf(published)]);
  if ('from' in claim && claim.from) for (const number of datesOf(claim.from)) known.add(number);
  for (const field of ['name', 'summary'] as const) {
    if (!(field in claim)) continue;
    const words = (claim as unknown as Record<typeof field, Bilingual>)[field].vi;
    const stray = numbersIn(words, 'vi').find((number) => !known.has(number));
    if (stray !== undefined) result.push([field, String(stray), inQuote]);
  }

  const dates = {
    asOf: claim.asOf,
    due: 'due' in claim ? claim.due : undefined,
    from: 'from' in claim ? claim.from : undefined,
  };
  for (const [field, date] of Object.entries(dates) as [keyof typeof dates, DateSpan?][]) {
    if (date && !isDated(date, published, dated)) {
      result.push([
        field,
        date.text,
        `a date of the publication (${published.text}) or ${inQuote}`,
      ]);
    }
  }
  return result;
}

/** Years, months and days of a date as numbers. */
function datesOf({ text }: DateSpan): number[] {
  return numbersIn(text.replace(/\D+/g, ' '), 'en');
}

/** Whether a date is that of the publication, or differs from it only in numbers that the quote contains. */
function isDated(date: DateSpan, published: DateSpan, printed: ReadonlySet<number>): boolean {
  if (date.earliest <= published.latest && date.latest >= published.earliest) return true;
  if (date.text.includes('/')) return false;
  const parts = (text: string) => text.replace(/[~?%]/g, '').split('-').map(Number);
  const known = parts(published.latest);
  let same = true;
  return parts(date.text).every((part, index) => {
    same &&= part === known[index];
    // The publication date supports a month or day only if the larger units agree.
    return same || printed.has(part) || (index > 0 && date.text.length < 8);
  });
}
