import { excerptOf, type Piece, type Stretch } from './excerpt.ts';
import { fold } from './fold.ts';
import { type Fit, makeUnitSearch, type Match } from './unit-search.ts';
import { isNumber, MARKS, type PlacedWord, type Word, wordsIn } from './word.ts';
import { apartIn, runsOf, stemOf } from './word-run.ts';

/** Kinds of thing that can be found. */
export type EntryKind = 'term' | 'district' | 'commune' | 'page' | 'article' | 'section';

/** A thing that can be found. */
export interface SiteEntry {
  kind: EntryKind;
  /** What it is called; a unit with its kind. */
  title: string;
  /** What else it is called: an abbreviation, a term in the other language, the units of 2025. */
  also: readonly string[];
  /** Title of what it is part of: the article of a section, the district of a commune; or empty. */
  within: string;
  /** What it says, a paragraph a line. */
  text: string;
  /** Of a unit; otherwise empty. */
  code: string;
}

/** Something found. */
export interface SiteResult<E extends SiteEntry> {
  entry: E;
  /** Of its text: around what was looked for, or else its beginning. */
  excerpt: readonly Piece[];
}

/** What a query comes to. */
export interface SiteAnswer<E extends SiteEntry> {
  /** Best first. */
  results: readonly SiteResult<E>[];
  /** Whether nothing is as it was typed, and these are only near it. */
  isGuess: boolean;
}

/**
 * How well an entry answers, the best first: it is called so; its name begins so; its name holds the
 * words; its text holds them side by side, whole, or the last as it begins. What is worse is offered
 * only if there is nothing better: names with a slip of the keys, other marks than those typed, and
 * words that stand apart in one paragraph.
 */
const GRADES = { name: 0, beginning: 1, words: 2, text: 3, begun: 4, slip: 5, apart: 6 } as const;
type Grade = keyof typeof GRADES;
const isGuess = (grade: Grade) => GRADES[grade] >= GRADES.slip;

const GRADE_OF_FIT: Partial<Record<Fit, Grade>> = {
  name: 'name',
  'name in district': 'name',
  beginning: 'beginning',
};

/** Of equally good answers, a meaning comes before a place, and a place before what is told of it. */
const NAME_ORDER: Record<EntryKind, number> = {
  term: 0,
  district: 1,
  commune: 1,
  page: 2,
  article: 3,
  section: 4,
};
/** Where a text holds the words, what the series tells comes first. */
const TEXT_ORDER: Record<EntryKind, number> = {
  ...NAME_ORDER,
  article: 5,
  section: 5,
  term: 6,
  page: 7,
};

/** Longer queries are cut off here. */
const LONGEST = 100;

interface Hit {
  grade: Grade;
  marks: number;
  order: number;
  /** What decides between equals; the lower, the better. */
  detail: number;
}

/** What a name has of the words. */
type NameHit = Pick<Hit, 'grade' | 'marks'>;

/** A name, or a stretch of text without a break. */
interface Line {
  text: string;
  /** In plain letters, to see quickly what it cannot hold. */
  plain: string;
  /** Taken apart when they are first needed. */
  words?: readonly PlacedWord[];
}

function lineOf(text: string): Line {
  return { text, plain: fold(text).replace(/['’]/g, '') };
}

/** The words of those lines that have the letters of all that are wanted. */
function candidates(wanted: readonly Word[], lines: readonly Line[]) {
  const stems = wanted.map(stemOf);
  return lines
    .filter(({ plain }) => stems.every((stem) => plain.includes(stem)))
    .map((line) => ({ line, words: (line.words ??= wordsIn(line.text)) }));
}

/** What a text has of the words. */
interface Found extends NameHit {
  line: Line;
  /** Where in the line, and the one to show. */
  stretches: readonly Stretch[];
  around: Stretch;
  /** How often in all lines. */
  times: number;
}

/** A search over everything. */
export interface SiteSearch<E extends SiteEntry> {
  /** Prepares more entries to be found: very many can come in parts, between which the page answers. */
  add: (entries: readonly E[]) => void;
  find: (query: string) => SiteAnswer<E>;
}

/** Makes a search over everything. */
export function makeSiteSearch<E extends SiteEntry>(): SiteSearch<E> {
  const index: { entry: E; names: Line[]; lines: Line[] }[] = [];
  const unitSearch = makeUnitSearch();

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

  function find(query: string): SiteAnswer<E> {
    const typed = query.slice(0, LONGEST);
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
    // Sorting is stable: equals stay in the order of the index.
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
 * What a unit that fits is worth, by what its names have of the words. A name of 2025 is no better than
 * one that holds them. Words that are only begun, slips and other marks are guesses, but for the very
 * name: `Phú Thành` may be meant for `Phú Thạnh`. The beginning of a number is another number, also of
 * a code: `30` is no commune.
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

/** What the names have of the words, at best. */
function inNames(wanted: readonly Word[], names: readonly Line[]): NameHit | undefined {
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

/** What a text has of the words, at best. */
function inLines(wanted: readonly Word[], lines: readonly Line[]): Found | undefined {
  const [first, second] = wanted;
  // A letter alone is everywhere.
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
    // The longest word says the most.
    const [around] = [...stretches].sort((a, b) => b.plain.length - a.plain.length);
    if (around) return { grade: 'apart', marks: MARKS.more, line, stretches, around, times: 1 };
  }
  return undefined;
}
