// Long: the ranking of entries is one table with its reasons.
import { excerptOf, type ExcerptPart, type Stretch } from './excerpt.ts';
import { fold } from './fold.ts';
import { withoutKeystrokes } from './keystrokes.ts';
import { type Fit, makeUnitSearch, type Match } from './unit-search.ts';
import { isNumber, MARKS, type PlacedWord, type Word, wordsIn } from './word.ts';
import { apartIn, runsOf, stemOf } from './word-run.ts';

/** Kinds of search result. */
export type EntryKind = 'term' | 'district' | 'commune' | 'page' | 'article' | 'section';

/** An entry of the search index. */
export interface SiteEntry {
  kind: EntryKind;
  /** Title; of a unit, its name with its kind. */
  title: string;
  /** Other names: an abbreviation, the term in the other language, the units of 2025. */
  also: readonly string[];
  /** Title of its parent: the article of a section, the district of a commune; empty without one. */
  within: string;
  /** Its text, one paragraph per line. */
  text: string;
  /** Code of a unit; otherwise empty. */
  code: string;
}

/** A result. */
export interface SiteResult<E extends SiteEntry> {
  entry: E;
  /** Excerpt of its text around the hit, or its beginning. */
  excerpt: readonly ExcerptPart[];
}

/** The results of a query. */
export interface SiteAnswer<E extends SiteEntry> {
  /** Best first. */
  results: readonly SiteResult<E>[];
  /** Whether all results are only similar to the query. */
  isGuess: boolean;
}

/**
 * Ranks of a match, best first: exact name; prefix of the name; words in the name; phrase in the text, in
 * whole words or with a prefix as its last word. The ranks after these are offered only without a better
 * match: names with a typing error, other diacritics than those typed, words apart in one paragraph.
 */
const GRADES = { name: 0, beginning: 1, words: 2, text: 3, begun: 4, slip: 5, apart: 6 } as const;
type Grade = keyof typeof GRADES;
const isGuess = (grade: Grade) => GRADES[grade] >= GRADES.slip;

const GRADE_OF_FIT: Partial<Record<Fit, Grade>> = {
  name: 'name',
  'name in district': 'name',
  beginning: 'beginning',
};

/** Order of kinds among equal ranks: terms, then places, then texts. */
const NAME_ORDER: Record<EntryKind, number> = {
  term: 0,
  district: 1,
  commune: 1,
  page: 2,
  article: 3,
  section: 4,
};
/** Order of kinds for matches in the text: the series first. */
const TEXT_ORDER: Record<EntryKind, number> = {
  ...NAME_ORDER,
  article: 5,
  section: 5,
  term: 6,
  page: 7,
};

/** Longer queries are truncated. */
const MAX_QUERY_CHARS = 100;

interface Hit {
  grade: Grade;
  marks: number;
  order: number;
  /** Tie-breaker; lower is better. */
  detail: number;
}

/** Match of the query in a name. */
type NameHit = Pick<Hit, 'grade' | 'marks'>;

/** A name, or a line of text. */
interface SearchText {
  text: string;
  /** Without diacritics, for quick rejection. */
  plain: string;
  /** Split into words on first use. */
  words?: readonly PlacedWord[];
}

function lineOf(text: string): SearchText {
  return { text, plain: fold(text).replace(/['’]/g, '') };
}

/** The words of the lines that contain the letters of all query words. */
function candidates(wanted: readonly Word[], lines: readonly SearchText[]) {
  const stems = wanted.map(stemOf);
  return lines
    .filter(({ plain }) => stems.every((stem) => plain.includes(stem)))
    .map((line) => ({ line, words: (line.words ??= wordsIn(line.text)) }));
}

/** Match of the query in a text. */
interface Found extends NameHit {
  line: SearchText;
  /** Hits in the line, and the one to show. */
  stretches: readonly Stretch[];
  around: Stretch;
  /** Number of hits in all lines. */
  times: number;
}

/** Search over all entries. */
export interface SiteSearch<E extends SiteEntry> {
  /** Adds entries. Very many can be added in batches, to keep the page responsive. */
  add: (entries: readonly E[]) => void;
  find: (query: string) => SiteAnswer<E>;
}

/**
 * Creates a search over all entries.
 * @param province See `makeUnitSearch`.
 */
export function makeSiteSearch<E extends SiteEntry>(province: string): SiteSearch<E> {
  const index: { entry: E; names: SearchText[]; lines: SearchText[] }[] = [];
  const unitSearch = makeUnitSearch(province);

  function add(entries: readonly E[]): void {
    for (const entry of entries)
      index.push({
        entry,
        names: [entry.title, ...entry.also].map(lineOf),
        lines: entry.text.split('\n').map(lineOf),
      });
    unitSearch.add(
      entries
        .filter(({ code }) => code)
        .map(({ code, title, within, also }) => ({ code, name: title, within, later: also })),
    );
  }

  /** Keystrokes that a keyboard left as they were are undone if the query finds nothing as it was typed. */
  function find(query: string): SiteAnswer<E> {
    const typed = query.slice(0, MAX_QUERY_CHARS);
    const answer = findTyped(typed);
    if (answer.results.length > 0 && !answer.isGuess) return answer;
    const meant = findTyped(withoutKeystrokes(typed, () => false));
    return meant.results.length > 0 && !meant.isGuess ? meant : answer;
  }

  function findTyped(typed: string): SiteAnswer<E> {
    const wanted = wordsIn(typed);
    if (wanted.length === 0) return { results: [], isGuess: false };
    const units = new Map(unitSearch.find(typed).map((match) => [match.code, match]));

    const found = index.flatMap(({ entry, names, lines }) => {
      const hits: Hit[] = [];
      const unit = units.get(entry.code);
      const inName = inNames(wanted, names);
      const named = entry.code ? unit && ofUnit(unit, inName, wanted) : inName;
      if (named) hits.push({ ...named, order: NAME_ORDER[entry.kind], detail: unit?.score ?? 0 });
      const held = inLines(wanted, lines);
      if (held) hits.push({ ...held, order: TEXT_ORDER[entry.kind], detail: -held.times });
      const [hit] = hits.sort(compare);
      if (!hit) return [];
      const told = held && isGuess(held.grade) === isGuess(hit.grade) ? held : undefined;
      const excerpt = told
        ? excerptOf(told.line.text, told.stretches, told.around)
        : excerptOf(lines[0]?.text ?? '', []);
      return [{ hit, result: { entry, excerpt } }];
    });
    const sure = found.filter(({ hit }) => !isGuess(hit.grade));
    const offered = sure.length > 0 ? sure : found;
    // The sort is stable: ties keep the order of the index.
    offered.sort((one, other) => compare(one.hit, other.hit));
    return {
      results: offered.map(({ result }) => result),
      isGuess: sure.length === 0 && found.length > 0,
    };
  }

  return { add, find };
}

function compare(a: Hit, b: Hit): number {
  return compareFit(a, b) || a.order - b.order || a.detail - b.detail;
}

function compareFit(a: NameHit, b: NameHit): number {
  return GRADES[a.grade] - GRADES[b.grade] || a.marks - b.marks;
}

/**
 * Rank of a unit by the match of its names. A name of 2025 ranks at most as “words in the name”. Prefixes,
 * typing errors and other diacritics rank as guesses, except for a whole name: `Phú Thành` may be meant
 * for `Phú Thạnh`. Prefixes of numbers never match: `30` is not the beginning of a commune's code.
 */
function ofUnit(
  { fit, later }: Match,
  named: NameHit | undefined,
  wanted: readonly Word[],
): NameHit | undefined {
  if (fit === 'beginning' && wanted.every(isNumber)) return undefined;
  const grade = GRADE_OF_FIT[fit] ?? (named ? 'words' : 'slip');
  const marks = named?.marks ?? (grade === 'slip' ? MARKS.other : MARKS.more);
  if (marks === MARKS.other && grade !== 'name') return { grade: 'slip', marks };
  return { grade: later ? 'words' : grade, marks };
}

/** The best match among the names. */
function inNames(wanted: readonly Word[], names: readonly SearchText[]): NameHit | undefined {
  const hits = candidates(wanted, names).flatMap(({ words }): NameHit[] => {
    const runs = runsOf(wanted, words);
    if (runs.length === 0 && apartIn(wanted, words).length > 0)
      return [{ grade: 'words', marks: MARKS.more }];
    return runs.map(({ at, whole, marks }) => {
      if (marks === MARKS.other) return { grade: 'slip', marks };
      if (at > 0) return { grade: 'words', marks };
      return { grade: whole && words.length === wanted.length ? 'name' : 'beginning', marks };
    });
  });
  return hits.sort(compareFit)[0];
}

/** The best match in a text. */
function inLines(wanted: readonly Word[], lines: readonly SearchText[]): Found | undefined {
  const [first, second] = wanted;
  // A single letter occurs everywhere.
  if (first?.plain.length === 1 && !second) return undefined;
  const likely = candidates(wanted, lines);
  const runs = likely.flatMap(({ line, words }) =>
    runsOf(wanted, words).map(({ start, end, whole, marks }) => {
      const grade: Grade = marks === MARKS.other ? 'slip' : whole ? 'text' : 'begun';
      return { grade, marks, line, start, end };
    }),
  );
  const [best] = [...runs].sort(compareFit);
  if (best) {
    const alike = runs.filter(({ grade }) => isGuess(grade) === isGuess(best.grade));
    const stretches = alike.filter(({ line }) => line === best.line);
    return { ...best, stretches, around: best, times: alike.length };
  }
  if (!second) return undefined;
  for (const { line, words } of likely) {
    const stretches = apartIn(wanted, words);
    // The longest word is the most specific.
    const [around] = [...stretches].sort((a, b) => b.plain.length - a.plain.length);
    if (around) return { grade: 'apart', marks: MARKS.more, line, stretches, around, times: 1 };
  }
  return undefined;
}
