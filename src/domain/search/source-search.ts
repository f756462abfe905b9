import type { Locale } from '../locale.ts';
import type { Stretch } from './excerpt.ts';
import { fold } from './fold.ts';

/** A source as the search knows it. */
export interface SourceEntry {
  id: string;
  title: string;
  publisher: string;
  /** EDTF. */
  published: string;
  language: string;
  /** Index of the part of the list that shows it. */
  part: number;
  claims: readonly ClaimEntry[];
}

/** A claim as the search knows it. */
export interface ClaimEntry {
  /** Without the source's. */
  id: string;
  kind: string;
  quote: string;
  translation: { readonly [locale in Locale]?: string };
  /** Persons and places that it is about, one per line. */
  names: string;
}

/** A source that a query found. */
export interface SourceHit {
  source: SourceEntry;
  /** Its claims that contain the query; none if only its title or publisher does. */
  claims: readonly ClaimHit[];
}

export interface ClaimHit {
  claim: ClaimEntry;
  /** Its quotation, or our translation if the reader needs one and the query is not in the quotation alone. */
  text: string;
  language: string;
  /** Where the query stands in the text: sorted, not overlapping. */
  hits: readonly Stretch[];
}

/** What a reader looks for. */
export interface SourceQuery {
  text: string;
  /** Of the claims; undefined for all kinds. */
  kind?: string | undefined;
}

/**
 * The sources that contain a query, in their order: its words in a row, or, if no source has them so, all of its
 * words in a title or in a claim. Without diacritics and case; a word may be the beginning of one.
 */
export function findSources(
  sources: readonly SourceEntry[],
  { text, kind }: SourceQuery,
  locale: Locale,
): SourceHit[] {
  const wanted = plain(text).trim().replace(/\s+/g, ' ');
  const find = (parts: readonly string[]): SourceHit[] =>
    sources.flatMap((source) => {
      const ofKind = source.claims.filter((claim) => !kind || claim.kind === kind);
      if (kind && ofKind.length === 0) return [];
      const claims = ofKind.flatMap((claim) => hitIn(claim, source, parts, locale) ?? []);
      const isNamed = contains(`${source.title}\n${source.publisher}\n${source.id}`, parts);
      return claims.length > 0 || (isNamed && !kind) ? [{ source, claims }] : [];
    });
  const inRow = find(wanted ? [wanted] : []);
  return inRow.length > 0 || !wanted.includes(' ') ? inRow : find(wanted.split(' '));
}

function hitIn(
  claim: ClaimEntry,
  { language, title, publisher }: SourceEntry,
  parts: readonly string[],
  locale: Locale,
): ClaimHit | undefined {
  const translated = language === locale ? undefined : claim.translation[locale];
  const texts = [
    ...(translated === undefined ? [] : [{ text: translated, language: locale }]),
    { text: claim.quote, language },
  ];
  const [shown = { text: claim.quote, language }] = texts;
  const found = texts.find(({ text }) => contains(text, parts));
  if (found) return { claim, ...found, hits: hitsIn(found.text, parts) };
  const around = [claim.names, ...texts.map(({ text }) => text)].join('\n');
  // A word of the title counts only beside one of the claim.
  const isApart = parts.length > 1 && parts.some((part) => contains(around, [part]));
  const whole = isApart ? `${around}\n${title}\n${publisher}` : around;
  return contains(whole, parts) ? { claim, ...shown, hits: hitsIn(shown.text, parts) } : undefined;
}

function contains(text: string, parts: readonly string[]): boolean {
  const folded = plainOnce(text);
  return parts.every((part) => indexIn(folded, part) >= 0);
}

/** Where a text has any of the parts; nothing if its letters are others in number without their marks. */
function hitsIn(text: string, parts: readonly string[]): Stretch[] {
  const folded = plainOnce(text);
  if (folded.length !== text.length) return [];
  const hits: Stretch[] = [];
  for (const part of parts)
    for (let at = indexIn(folded, part); at >= 0; at = indexIn(folded, part, at + part.length))
      hits.push({ start: at, end: at + part.length });
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter(({ start }, at) => at === 0 || start >= (hits[at - 1]?.end ?? 0));
}

/** The first place from a position on where a word of a text begins with a part; -1 if there is none. */
function indexIn(text: string, part: string, from = 0): number {
  const isInWord = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let at = text.indexOf(part, from);
  while (at > 0 && isInWord(at) && isInWord(at - 1)) at = text.indexOf(part, at + 1);
  return at;
}

/** A text for comparison; quotation marks and apostrophes are those of keyboards. */
function plain(text: string): string {
  return fold(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** Every key that is typed compares all texts. */
function plainOnce(text: string): string {
  let folded = FOLDED.get(text);
  if (folded === undefined) FOLDED.set(text, (folded = plain(text)));
  return folded;
}
const FOLDED = new Map<string, string>();
