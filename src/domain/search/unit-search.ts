// Long: the ranking of names is one table with its reasons.
import { fold } from './fold.ts';
import { readingsOf } from './reading.ts';

/** A unit in the search index. */
export interface SearchEntry {
  code: string;
  /** Name with its kind, in the language of the page: `Phường Mỹ Bình`, `Mỹ Bình ward`. */
  name: string;
  /** The district of a commune, with its kind; empty for a district. */
  within: string;
  /** Names of the later units that cover its area, with their kinds. */
  later: readonly string[];
}

/** English for a `thị xã`, and for a `thị trấn` in what readers type. */
const TOWN = 'town';
/** Words for kinds of unit and their abbreviations. No name in the register contains one. */
const KIND_WORDS: Record<string, string> = {
  xa: 'xa',
  x: 'xa',
  commune: 'xa',
  phuong: 'phuong',
  p: 'phuong',
  ward: 'phuong',
  tt: 'thi tran',
  tran: 'thi tran',
  township: 'thi tran',
  town: TOWN,
  huyen: 'huyen',
  h: 'huyen',
  district: 'huyen',
  tx: 'thi xa',
  tp: 'thanh pho',
  city: 'thanh pho',
  province: 'tinh',
};
/** Kinds of districts. */
const WIDE_KINDS = ['huyen', 'thi xa', TOWN, 'thanh pho'];
/** Two-word kinds, joined before splitting into words. */
const LONG_KINDS: readonly [RegExp, string][] = [
  [/\bthi tran\b/g, 'tt'],
  [/\bthi xa\b/g, 'tx'],
  [/\bthanh pho\b/g, 'tp'],
];

/** The same with and without diacritics. */
const MARKED_KINDS = /(?<!\p{L})(?:th[iị] tr[aấ]n|th[iị] x[aã]|th[aà]nh ph[oố])(?!\p{L})/gu;

interface Phrase {
  /** The name without its kind, folded, without spaces. */
  joined: string;
  words: readonly string[];
  kind: string | undefined;
  /** Lower case with diacritics, NFC: compared with a query that has diacritics. */
  marked: string;
}

function phrase(text: string): Phrase {
  let folded = fold(text).trim().replace(/\s+/g, ' ');
  for (const [long, short] of LONG_KINDS) folded = folded.replace(long, short);
  const all = folded.split(/[^a-z0-9]+/).filter(Boolean);
  const names = all.filter((word) => !(word in KIND_WORDS));
  // "Xã" alone is not a name, but the query may be incomplete.
  const words = names.length > 0 ? names : all;
  const kind = names.length > 0 ? all.find((word) => word in KIND_WORDS) : undefined;
  const marked = text
    .normalize('NFC')
    .toLowerCase()
    .replace(MARKED_KINDS, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !(fold(word) in KIND_WORDS))
    .join('');
  return { joined: words.join(''), words, kind: kind && KIND_WORDS[kind], marked };
}

/**
 * Kinds of match with a name: the exact name (or code), the name followed by its district, a prefix,
 * prefixes of its words in order; otherwise the name or a prefix with typing errors. Lower is better.
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
/** Fits with a whole name. */
const WHOLE: readonly Fit[] = ['name', 'name in district'];

/** A candidate for a query. */
export interface Match {
  code: string;
  fit: Fit;
  /** The later name that matched, as it was given; undefined if the unit's own did. */
  later: string | undefined;
  /** Lower is better. */
  score: number;
}

/** Search for units. */
export interface UnitSearch {
  /** Adds units. Very many can be added in batches, to keep the page responsive. */
  add: (entries: readonly SearchEntry[]) => void;
  /** All units that match a query, best first. */
  find: (query: string) => Match[];
}

/**
 * Creates a search for units by code or by name: with or without kind, diacritics, district and province, also by
 * the later name. Of several units with one name, the better match of diacritics, kind and district is first.
 * @param province Its name without its kind, taken for granted behind a name.
 */
export function makeUnitSearch(province: string): UnitSearch {
  const known = new Map<string, Phrase>();
  /** Cache: districts and names of 2025 recur for many communes. */
  const shared = (text: string): Phrase => {
    const made = known.get(text) ?? phrase(text);
    known.set(text, made);
    return made;
  };
  const index: IndexedUnit[] = [];

  function add(entries: readonly SearchEntry[]): void {
    for (const { code, name, within, later } of entries) {
      const district = shared(within).words;
      index.push({
        code,
        name: phrase(name),
        isDistrict: district.length === 0,
        around: [...district, ...later.flatMap((one) => shared(one).words)],
        later: later.map((one) => ({ name: one, phrase: shared(one) })),
      });
    }
  }

  function find(query: string): Match[] {
    const readings = readingsOf(query.slice(0, MAX_QUERY_CHARS), province, isKindWord)
      .map((reading) => ({ ...reading, phrase: phrase(reading.text) }))
      .filter(({ phrase: { joined } }) => joined);
    const found: Match[] = [];
    for (const unit of index) {
      let best: Match | undefined;
      for (const { phrase: wanted, behind, whole } of readings) {
        const match = matchIn(wanted, unit);
        if (!match || (whole && !WHOLE.includes(match.fit))) continue;
        const score = match.score + behind;
        if (!best || score < best.score) best = { ...match, score };
      }
      if (best) found.push(best);
    }
    // The sort is stable: ties keep the order of the register.
    return found.sort((a, b) => a.score - b.score);
  }

  return { add, find };
}

/** Longer queries are truncated. */
const MAX_QUERY_CHARS = 120;

const isKindWord = (word: string) => word in KIND_WORDS || word === 'level';

/** Later names rank after a unit's own, even after those with one typing error, unless they are typed as they are. */
const LATER = 3;
const LATER_AS_TYPED = 1.9;
/** Advantage of a name whose kind is the one typed; a later one with it is before typing errors in others. */
const KIND = 0.5;
const LATER_KIND = 1.5;
/** A kind that the unit cannot be, such as a ward for a city: a later name of that kind is meant rather. */
const OTHER_LEVEL = 3.2;

interface IndexedUnit {
  code: string;
  name: Phrase;
  isDistrict: boolean;
  /** Words of its district and of its later names, which may follow its name. */
  around: readonly string[];
  later: readonly { name: string; phrase: Phrase }[];
}

/** The best match of a query with a unit: its code, its name, or a later name. */
function matchIn(wanted: Phrase, unit: IndexedUnit): Match | undefined {
  const { code, name, isDistrict, around } = unit;
  const { kind } = wanted;
  const isOther =
    kind && kind !== TOWN && WIDE_KINDS.includes(kind) !== WIDE_KINDS.includes(name.kind ?? kind);
  // Of a district and its town of the same name, the district is first.
  const ahead = isDistrict ? 0.01 : 0;
  const matches = [
    matchOfCode(wanted.joined, code),
    matchOf(wanted, name, around, KIND, (isOther ? OTHER_LEVEL : 0) - ahead),
    ...unit.later.map((one) => {
      const match = matchOf(wanted, one.phrase, around, LATER_KIND, LATER);
      if (!match) return undefined;
      const asTyped =
        match.fit === 'name' && [one.phrase.marked, wanted.joined].includes(wanted.marked);
      const nearer = asTyped ? LATER - LATER_AS_TYPED : 0;
      return { ...match, score: match.score - nearer, later: one.name };
    }),
  ].filter((match) => match !== undefined);
  const [best] = matches.sort((a, b) => a.score - b.score);
  return best && { code, later: undefined, ...best };
}

type Ranked = Pick<Match, 'fit' | 'score'>;

function matchOfCode(query: string, code: string): Ranked | undefined {
  if (!/^\d{2,5}$/.test(query) || !code.startsWith(query)) return undefined;
  const fit = query === code ? 'name' : 'beginning';
  return { fit, score: FITS[fit] };
}

/** Distance of a query from a name, including diacritics; a kind that is the same is an advantage. */
function matchOf(
  query: Phrase,
  name: Phrase,
  around: readonly string[],
  kind: number,
  behind: number,
): Ranked | undefined {
  const fit = fitOf(query, name, around);
  if (!fit) return undefined;
  const length = name.marked.length;
  // Both up to the end of the shorter; one letter more shows a prefix.
  const marks =
    fit === 'name in district'
      ? distance(query.marked.slice(0, length), name.marked)
      : distance(query.marked, name.marked.slice(0, query.marked.length + 1));
  const rest = Math.max(0, name.joined.length - query.joined.length);
  const score =
    FITS[fit] +
    Math.min(marks, 3) / 10 +
    Math.min(rest, 20) / 100 -
    (query.kind && query.kind === name.kind ? kind : 0);
  return { fit, score: score + behind };
}

function fitOf(query: Phrase, name: Phrase, within: readonly string[]): Fit | undefined {
  if (query.joined === name.joined) return 'name';
  // "my duc chau phu": the name followed by words of its district.
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

/** Rows of the distance table, reused: each keystroke compares thousands of names. */
const ROWS: readonly [number[], number[], number[]] = [[], [], []];

/**
 * Edit distance between two texts: insertions, deletions, substitutions, swaps of neighbours (restricted
 * Damerau–Levenshtein distance). Distances above 2 are returned as 9, which saves time.
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
