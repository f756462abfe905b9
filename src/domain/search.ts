import { fold } from './fold.ts';

/** A unit as it is looked for. */
export interface SearchEntry {
  code: string;
  /** With its kind, in the language of the page: `Phường Mỹ Bình`, `Mỹ Bình ward`. */
  name: string;
  /** The district of a commune, with its kind; empty for a district. */
  within: string;
  /** Names of the units that its ground belonged to later; with their kinds. */
  later: readonly string[];
}

/** Words for kinds of unit, whole and as people shorten them. No name of the register holds one. */
const KIND_WORDS: Record<string, string> = {
  xa: 'xa',
  x: 'xa',
  commune: 'xa',
  phuong: 'phuong',
  p: 'phuong',
  ward: 'phuong',
  tt: 'thi tran',
  tran: 'thi tran',
  town: 'thi tran',
  huyen: 'huyen',
  h: 'huyen',
  district: 'huyen',
  tx: 'thi xa',
  tp: 'thanh pho',
  city: 'thanh pho',
};
/** Kinds of two words, made one before the words are taken apart. */
const LONG_KINDS: readonly [RegExp, string][] = [
  [/\bthi tran\b/g, 'tt'],
  [/\bthi xa\b/g, 'tx'],
  [/\bthanh pho\b/g, 'tp'],
  [/\b(commune|district)-level town\b/g, 'town'],
];

interface Phrase {
  /** Folded words of the name without its kind, put together. */
  joined: string;
  words: readonly string[];
  kind: string | undefined;
  /** Lower case with its marks, composed: what a query with marks is held against. */
  marked: string;
}

function phrase(text: string): Phrase {
  let folded = fold(text).trim();
  for (const [long, short] of LONG_KINDS) folded = folded.replace(long, short);
  const all = folded.split(/[^a-z0-9]+/).filter(Boolean);
  const names = all.filter((word) => !(word in KIND_WORDS));
  // "Xã" alone is no name, but it is what has been typed so far.
  const words = names.length > 0 ? names : all;
  const kind = names.length > 0 ? all.find((word) => word in KIND_WORDS) : undefined;
  const marked = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !(fold(word) in KIND_WORDS))
    .join('');
  return { joined: words.join(''), words, kind: kind && KIND_WORDS[kind], marked };
}

/**
 * Prepares the search for a unit by name (with or without kind, marks and district, also by the name
 * of 2025) or code. The returned function gives the codes of at most `limit` units, best first; of
 * namesakes the one that fits the marks, the kind and the district better comes first.
 */
export function makeSearch(
  entries: readonly SearchEntry[],
): (query: string, limit: number) => string[] {
  const index = entries.map(({ code, name, within, later }) => ({
    code,
    name: phrase(name),
    within: phrase(within).words,
    later: later.map(phrase),
  }));
  return (query, limit) => {
    const wanted = phrase(query.slice(0, 80));
    if (!wanted.joined) return [];
    const found: { code: string; score: number }[] = [];
    for (const { code, name, within, later } of index) {
      const score = Math.min(
        scoreOfCode(wanted.joined, code),
        scoreOf(wanted, name, within),
        ...later.map((one) => scoreOf(wanted, one, []) + LATER),
      );
      if (score < NO_MATCH) found.push({ code, score });
    }
    // Sorting is stable: equals stay in the order of the register.
    return found
      .sort((a, b) => a.score - b.score)
      .slice(0, limit)
      .map(({ code }) => code);
  };
}

const NO_MATCH = 100;
/** A name of 2025 comes behind the names of 2019, also behind those mistyped by one key. */
const LATER = 3;

function scoreOfCode(query: string, code: string): number {
  if (!/^\d{2,5}$/.test(query) || !code.startsWith(query)) return NO_MATCH;
  return query === code ? 0 : 1;
}

/** How far a query is from a name: 0 the very name, then its beginning, its words, a slip of the keys. */
function scoreOf(query: Phrase, name: Phrase, within: readonly string[]): number {
  const base = baseScore(query, name, within);
  if (base === NO_MATCH) return NO_MATCH;
  const marks = distance(query.marked, name.marked.slice(0, query.marked.length + 1));
  const rest = Math.max(0, name.joined.length - query.joined.length);
  return (
    base +
    Math.min(marks, 3) / 10 +
    Math.min(rest, 20) / 100 -
    (query.kind && query.kind === name.kind ? 0.5 : 0)
  );
}

function baseScore(query: Phrase, name: Phrase, within: readonly string[]): number {
  if (query.joined === name.joined) return 0;
  // "my duc chau phu": the name, then words of its district.
  const tail = query.words.slice(name.words.length);
  if (
    tail.length > 0 &&
    name.words.every((word, i) => word === query.words[i]) &&
    tail.every((word) => within.some((one) => one.startsWith(word)))
  )
    return 0.2;
  if (name.joined.startsWith(query.joined)) return 1;
  const slips = distance(query.joined, name.joined);
  if (slips === 1) return 2;
  let next = 0;
  const inOrder = query.words.every((word) => {
    next = name.words.findIndex((one, i) => i >= next && one.startsWith(word)) + 1;
    return next > 0;
  });
  if (inOrder) return 2.5;
  if (query.joined.length < 4) return NO_MATCH;
  if (slips === 2 && query.joined.length >= 7) return 4;
  const { length } = query.joined;
  const start = Math.min(
    ...[length - 1, length, length + 1].map((end) =>
      distance(query.joined, name.joined.slice(0, end)),
    ),
  );
  return start === 1 ? 5 : NO_MATCH;
}

/**
 * Keystrokes between two texts: letters put in, left out, mistaken, or two neighbours swapped
 * (restricted Damerau–Levenshtein distance). Counts above 2 are given as 9, cheaply.
 */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > 2) return 9;
    [before, above] = [above, row];
  }
  const last = above[b.length] ?? 9;
  return last > 2 ? 9 : last;
}
