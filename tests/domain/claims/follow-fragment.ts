/** A document as browsers search it: its blocks, whose text is composed, with single spaces. */
export type Blocks = readonly string[];

/** Where a range begins and ends: block and character in it. */
export interface Range {
  from: Position;
  to: Position;
}
type Position = readonly [block: number, at: number];

/** A directive's parts, decoded. */
interface Directive {
  prefix: string | undefined;
  start: string;
  end: string | undefined;
  suffix: string | undefined;
}

/** @throws Error if it is no text directive. */
export function parseFragment(fragment: string): Directive {
  const [, text] = /^#:~:text=([^&]+)$/.exec(fragment) ?? [];
  const terms = text?.split(',') ?? [];
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start, end, ...rest] = terms;
  if (!start || rest.length > 0) throw new Error(`not a text directive: ${fragment}`);
  const decoded = (term: string | undefined) =>
    term === undefined ? undefined : decodeURIComponent(term);
  return {
    prefix: decoded(prefix),
    start: decodeURIComponent(start),
    end: decoded(end),
    suffix: decoded(suffix),
  };
}

/**
 * Every place that a text directive fits, the one that browsers open first: “find a range from a text directive” of
 * the WICG’s Text Fragments, continued behind each match. Like browsers it ignores case and marks (the primary level
 * of the collation), and so may find a place too many, never one too few.
 */
export function placesOf(fragment: string, blocks: Blocks): Range[] {
  const directive = parseFragment(fragment);
  const folded = blocks.map(fold);
  const found: Range[] = [];
  for (let from: Position = [0, 0]; ;) {
    const range = firstRange(directive, folded, from);
    if (!range) return found;
    found.push(range);
    from = range.to;
  }
}

// Names and steps are those of the specification.
function firstRange(
  { prefix, start, end, suffix }: Directive,
  blocks: Blocks,
  from: Position,
): Range | undefined {
  const endsAtWord = end !== undefined || suffix === undefined;
  for (let searchFrom = from; ;) {
    let match: Range | undefined;
    if (prefix !== undefined) {
      const before = find(prefix, blocks, searchFrom, { startsAtWord: true, endsAtWord: false });
      if (!before) return undefined;
      searchFrom = after(before.from);
      const next = nextLetter(blocks, before.to);
      match = find(start, blocks, next, { startsAtWord: false, endsAtWord });
      if (!match) return undefined;
      if (!isSame(match.from, next)) continue;
    } else {
      match = find(start, blocks, searchFrom, { startsAtWord: true, endsAtWord });
      if (!match) return undefined;
      searchFrom = after(match.from);
    }
    for (let { to } = match; ;) {
      if (end !== undefined) {
        const last = find(end, blocks, to, {
          startsAtWord: true,
          endsAtWord: suffix === undefined,
        });
        if (!last) return undefined;
        to = last.to;
      }
      if (suffix === undefined) return { from: match.from, to };
      const next = nextLetter(blocks, to);
      const behind = find(suffix, blocks, next, { startsAtWord: false, endsAtWord: true });
      if (!behind) return undefined;
      if (isSame(behind.from, next)) return { from: match.from, to };
      if (end === undefined) break;
    }
  }
}

/** The first place of a text at or after a position; it lies within one block. */
function find(
  text: string,
  blocks: Blocks,
  [first, at]: Position,
  { startsAtWord, endsAtWord }: { startsAtWord: boolean; endsAtWord: boolean },
): Range | undefined {
  const wanted = fold(text);
  for (let block = first; block < blocks.length; block++) {
    const within = blocks[block] ?? '';
    for (
      let from = within.indexOf(wanted, block === first ? at : 0);
      from >= 0;
      from = within.indexOf(wanted, from + 1)
    ) {
      const to = from + wanted.length;
      if (startsAtWord && !isBound(within, from)) continue;
      if (endsAtWord && !isBound(within, to)) continue;
      return { from: [block, from], to: [block, to] };
    }
  }
  return undefined;
}

/** Whether a word may begin or end between two characters. */
function isBound(text: string, at: number): boolean {
  const isWord = (character = '') => /[\p{L}\p{N}_]/u.test(character);
  return !isWord(text[at - 1]) || !isWord(text[at]);
}

const after = ([block, at]: Position): Position => [block, at + 1];
const isSame = (one: Position, other: Position) => one[0] === other[0] && one[1] === other[1];

/** The next position that is no space, in a later block if need be. */
function nextLetter(blocks: Blocks, [block, at]: Position): Position {
  const rest = blocks[block]?.slice(at) ?? '';
  if (rest.trim() !== '' || block >= blocks.length - 1)
    return [block, at + rest.length - rest.trimStart().length];
  return nextLetter(blocks, [block + 1, 0]);
}

/** Without case and marks, character by character, so that positions stay the same. */
function fold(text: string): string {
  return [...text.normalize('NFC')]
    .map((one) => {
      const [base = one] = one.normalize('NFD').toLowerCase().replace('đ', 'd');
      return base.length === one.length ? base : one;
    })
    .join('')
    .replace(/\s/g, ' ');
}
