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
  let folded = fold(text).trim().replace(/\s+/g, ' ');
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
 * How a query is like a name: the very name (or code), the name with its district behind it, its
 * beginning, beginnings of its words in their order; else the name or its beginning with slips of the
 * keys. Each has its worth, and the lower is the better.
 */
const FITS = {
  name: 0,
  'name in district': 0.2,
  beginning: 1,
  slip: 2,
  words: 2.5,
  slips: 4,
  'beginning with a slip': 5,
} as const;
export type Fit = keyof typeof FITS;

/** A unit that a query may mean. */
export interface Match {
  code: string;
  fit: Fit;
  /** Whether it is a name of 2025 that fits. */
  later: boolean;
  /** The lower, the better. */
  score: number;
}

/** A search for units. */
export interface UnitSearch {
  /** Prepares more units to be found: very many can come in parts, between which the page answers. */
  add: (entries: readonly SearchEntry[]) => void;
  /** All units that fit a query, best first. */
  find: (query: string) => Match[];
}

/**
 * Makes a search for units by name (with or without kind, marks and district, also by the name of 2025) or code; of
 * namesakes the one that fits the marks, the kind and the district better comes first.
 */
export function makeUnitSearch(): UnitSearch {
  const known = new Map<string, Phrase>();
  /** Districts and names of 2025 are those of many communes. */
  const shared = (text: string): Phrase => {
    const made = known.get(text) ?? phrase(text);
    known.set(text, made);
    return made;
  };
  const index: { code: string; name: Phrase; within: readonly string[]; later: Phrase[] }[] = [];

  function add(entries: readonly SearchEntry[]): void {
    for (const { code, name, within, later } of entries)
      index.push({
        code,
        name: phrase(name),
        within: shared(within).words,
        later: later.map(shared),
      });
  }

  function find(query: string): Match[] {
    const wanted = phrase(query.slice(0, 80));
    if (!wanted.joined) return [];
    const found: Match[] = [];
    for (const { code, name, within, later } of index) {
      const matches = [
        matchOfCode(wanted.joined, code),
        matchOf(wanted, name, within),
        ...later.map((one) => matchOf(wanted, one, [], LATER)),
      ].filter((match) => match !== undefined);
      const [best] = matches.sort((a, b) => a.score - b.score);
      if (best) found.push({ code, ...best });
    }
    // Sorting is stable: equals stay in the order of the register.
    return found.sort((a, b) => a.score - b.score);
  }

  return { add, find };
}

/** A name of 2025 comes behind the names of 2019, also behind those mistyped by one key. */
const LATER = 3;

function matchOfCode(query: string, code: string): Omit<Match, 'code'> | undefined {
  if (!/^\d{2,5}$/.test(query) || !code.startsWith(query)) return undefined;
  const fit = query === code ? 'name' : 'beginning';
  return { fit, later: false, score: FITS[fit] };
}

/** How far a query is from a name, its marks and its kind weighed in. */
function matchOf(
  query: Phrase,
  name: Phrase,
  within: readonly string[],
  behind = 0,
): Omit<Match, 'code'> | undefined {
  const fit = fitOf(query, name, within);
  if (!fit) return undefined;
  const marks = distance(query.marked, name.marked.slice(0, query.marked.length + 1));
  const rest = Math.max(0, name.joined.length - query.joined.length);
  const score =
    FITS[fit] +
    Math.min(marks, 3) / 10 +
    Math.min(rest, 20) / 100 -
    (query.kind && query.kind === name.kind ? 0.5 : 0);
  return { fit, later: behind > 0, score: score + behind };
}

function fitOf(query: Phrase, name: Phrase, within: readonly string[]): Fit | undefined {
  if (query.joined === name.joined) return 'name';
  // "my duc chau phu": the name, then words of its district.
  const tail = query.words.slice(name.words.length);
  if (
    tail.length > 0 &&
    name.words.every((word, i) => word === query.words[i]) &&
    tail.every((word) => within.some((one) => one.startsWith(word)))
  )
    return 'name in district';
  if (name.joined.startsWith(query.joined)) return 'beginning';
  const slips = distance(query.joined, name.joined);
  if (slips === 1) return 'slip';
  let next = 0;
  const inOrder = query.words.every((word) => {
    next = name.words.findIndex((one, i) => i >= next && one.startsWith(word)) + 1;
    return next > 0;
  });
  if (inOrder) return 'words';
  if (query.joined.length < 4) return undefined;
  if (slips === 2 && query.joined.length >= 7) return 'slips';
  const { length } = query.joined;
  const start = Math.min(
    ...[length - 1, length, length + 1].map((end) =>
      distance(query.joined, name.joined.slice(0, end)),
    ),
  );
  return start === 1 ? 'beginning with a slip' : undefined;
}

/** Rows of the table behind a distance, used again for each: thousands of names are compared at a keystroke. */
const ROWS: readonly [number[], number[], number[]] = [[], [], []];

/**
 * Keystrokes between two texts: letters put in, left out, mistaken, or two neighbours swapped
 * (restricted Damerau–Levenshtein distance). Counts above 2 are given as 9, cheaply.
 */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 9;
  let [before, above, row] = ROWS;
  for (let j = 0; j <= b.length; j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > 2) return 9;
    [before, above, row] = [above, row, before];
  }
  const last = above[b.length] ?? 9;
  return last > 2 ? 9 : last;
}
