import type { Claim } from './claim.ts';

/** Quotations that are longer are found by their first and last words: shorter, and a mark within does no harm. */
const EXACT = 100;
/** Many begin with somebody's title and name, as other sentences of the source do: ten words in Vietnamese. */
const FIRST = 12;
const LAST = 7;

/** Fewer words, such as a date or a heading before an omission, stand in other places of the source as well. */
const TELLING = 6;

/**
 * The fragment by which browsers open a page at a quotation and mark it (`#:~:text=…`, WICG Text Fragments).
 * Only what stands within the quotation is asked for, so that browsers mark nothing if the page says otherwise.
 */
export function textFragment({
  quote,
  before,
  after,
}: Pick<Claim, 'quote' | 'before' | 'after'>): string {
  const all = quotedParts(quote.normalize('NFC'));
  const parts = tellingParts(all);
  const directive = [
    ...(before !== undefined && parts[0] === all[0]
      ? [`${encoded(before.normalize('NFC'))}-`]
      : []),
    ...rangeOf(parts).map(encoded),
    ...(after !== undefined && parts.at(-1) === all.at(-1)
      ? [`-${encoded(after.normalize('NFC'))}`]
      : []),
  ];
  return `#:~:text=${directive.join(',')}`;
}

/** The parts of a quotation from the first to the last that tell it from other sentences; else the longest. */
function tellingParts(parts: readonly string[]): string[] {
  const tells = (part: string) => wordsOf(part).length >= TELLING;
  const [first, last] = [parts.findIndex(tells), parts.findLastIndex(tells)];
  if (first >= 0) return parts.slice(first, last + 1);
  return [parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')];
}

/** What to search: one text, or its beginning and its end. */
function rangeOf(parts: readonly string[]): string[] {
  const [first = ''] = parts;
  const isWhole = parts.length === 1;
  if (isWhole && (first.length <= EXACT || wordsOf(first).length <= FIRST + LAST)) return [first];
  const start = wordsOf(first).slice(0, FIRST).join(' ');
  const rest = [first.slice(start.length), ...parts.slice(1)];
  const words = wordsOf(rest.at(-1)?.trim() ?? '');
  const text = folded(rest.join(' '));
  // Browsers take the first place after the beginning.
  for (let count = LAST; count < words.length; count++) {
    const end = words.slice(-count).join(' ');
    if (text.indexOf(folded(end)) === text.lastIndexOf(folded(end))) return [start, end];
  }
  return isWhole ? [first] : [start, words.join(' ')];
}

/** What stands in the source word for word: a quotation, or its parts before, between and after omissions. */
export function quotedParts(quote: string): string[] {
  return quote
    .split('[…]')
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
}

const wordsOf = (text: string) => text.split(/\s+/);
/** Without case and marks, which browsers ignore. */
const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Hyphens, commas and ampersands have a meaning in a fragment. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
