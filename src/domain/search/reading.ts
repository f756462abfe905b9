import { fold } from './fold.ts';
import { withoutKeystrokes } from './keystrokes.ts';

/** One way to understand a query. */
export interface Reading {
  text: string;
  /** How far matches of this reading are behind those of the query as it was typed. */
  behind: number;
  /** Whether only whole names count, because a part of the query was left out on a guess. */
  whole: boolean;
}

/** How far a place is behind for each part of an address before it: further than any name that the query begins with. */
const BEFORE = 4;

/** Names of the country, folded. */
const COUNTRY = 'viet ?nam|vn';

/**
 * The ways to understand a query, as typed first: as an address, with the province and the country behind a name
 * taken for granted, or with a house and a hamlet before it; with keystrokes of Telex or VNI undone.
 * @param province Name of the province, without its kind.
 * @param isWord See `withoutKeystrokes`.
 */
export function readingsOf(
  query: string,
  province: string,
  isWord: (word: string) => boolean,
): Reading[] {
  const typed = query.normalize('NFC').trim();
  const meant = withoutKeystrokes(typed, isWord);
  const readings = [
    ...addressesIn(typed, province, 0),
    ...(meant === typed ? [] : addressesIn(meant, province, 0.4)),
  ];
  return readings.filter(({ text }, at) => readings.findIndex((one) => one.text === text) === at);
}

function addressesIn(text: string, province: string, behind: number): Reading[] {
  const place = withoutProvince(text, province);
  const readings = [
    { text, behind, whole: false },
    ...(place.begun === undefined
      ? []
      : [{ text: place.begun, behind: behind + 0.6, whole: true }]),
    ...(place.whole === undefined
      ? []
      : [{ text: place.whole, behind: behind + 0.1, whole: false }]),
  ];
  const parts = (place.whole ?? text).split(/,/);
  for (let at = 1; at < parts.length; at += 1)
    readings.push({ text: parts.slice(at).join(' '), behind: behind + BEFORE * at, whole: true });
  return readings.filter(({ text: one }) => one.trim());
}

/** A query without the province at its end: with the whole name there, or with its beginning, as it is typed. */
function withoutProvince(text: string, province: string): { whole?: string; begun?: string } {
  const folded = fold(text);
  // Never for Vietnamese in NFC, but some other letters are longer without marks.
  if (folded.length !== text.length) return {};
  const name = fold(province).replace(/[^a-z0-9 ]/g, '.');
  const end = (pattern: string) =>
    new RegExp(`[\\s,.;-]+${pattern}[\\s,.;-]*$`).exec(folded)?.index;
  const country = end(`(?:${COUNTRY})`);
  const rest = folded.slice(0, country);
  const whole = new RegExp(`[\\s,.;-]+(?:(?:tinh|t)[ .]+)?${name}(?: province)?[\\s,.;-]*$`).exec(
    rest,
  )?.index;
  const cut = whole ?? country;
  if (cut !== undefined) return cut > 0 ? { whole: text.slice(0, cut) } : {};
  const begun = end(`(?:tinh|t\\.?|(?:(?:tinh|t)[ .]+)?${beginningsOf(name)})`);
  return begun ? { begun: text.slice(0, begun) } : {};
}

/** A pattern for every beginning of a name. */
function beginningsOf(name: string): string {
  return `(?:${[...name]
    .map((_, i) => name.slice(0, i + 1))
    .reverse()
    .join('|')})`;
}
