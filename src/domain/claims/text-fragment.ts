import type { Claim } from './claim.ts';

/** Quotations that are longer are found by their first and last words: shorter, and a mark within does no harm. */
const EXACT = 100;
const WORDS = 7;

/**
 * The fragment by which browsers open a page at a quotation and mark it (`#:~:text=…`, WICG Text Fragments).
 * Only what stands within the quotation is asked for, so that browsers mark nothing if the page says otherwise.
 */
export function textFragment({
  quote,
  before,
  after,
}: Pick<Claim, 'quote' | 'before' | 'after'>): string {
  const parts = quotedParts(quote.normalize('NFC'));
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const range =
    parts.length === 1 && !isLong(first)
      ? [encoded(first)]
      : [encoded(startOf(first)), encoded(endOf(last))];
  const directive = [
    ...(before === undefined ? [] : [`${encoded(before.normalize('NFC'))}-`]),
    ...range,
    ...(after === undefined ? [] : [`-${encoded(after.normalize('NFC'))}`]),
  ];
  return `#:~:text=${directive.join(',')}`;
}

/** What stands in the source word for word: a quotation, or its parts before, between and after omissions. */
export function quotedParts(quote: string): string[] {
  return quote
    .split('[…]')
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
}

/** Whether a text is longer than its first and last words. */
const isLong = (text: string) => text.length > EXACT && wordsOf(text).length > 2 * WORDS;

const wordsOf = (text: string) => text.split(/\s+/);
const startOf = (text: string) => wordsOf(text).slice(0, WORDS).join(' ');
const endOf = (text: string) => wordsOf(text).slice(-WORDS).join(' ');

/** Hyphens, commas and ampersands have a meaning in a fragment. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
