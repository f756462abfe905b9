import { withoutMarks } from '../../domain/search/fold.ts';
import { type PlacedWord, type Word, wordsIn } from '../../domain/search/word.ts';
import type { Register } from '../../domain/places/unit.ts';

/** A name of one or more units, as words. */
interface Name {
  name: string;
  words: readonly string[];
}

/** Names by their first word: with diacritics, and without where the result is unique. */
interface Index {
  marked: ReadonlyMap<string, Name[]>;
  bare: ReadonlyMap<string, Name[]>;
}
const indexes = new WeakMap<Register, Index>();

/** `hòa` and `hoà` are the same, `hóa` is another word. */
const markedKey = ({ letters, tone }: Word) => letters + tone;
const bareKey = ({ plain }: Word) => plain;

/**
 * Names of units that a text mentions as whole words: of names that overlap, the longest. A text without any
 * diacritics may leave them out, unless another name is then the same.
 */
export function namesIn(text: string, register: Register): ReadonlySet<string> {
  const isBare = withoutMarks(text) === text;
  const index = indexOf(register)[isBare ? 'bare' : 'marked'];
  const words = wordsIn(text);
  const keys = words.map(isBare ? bareKey : markedKey);
  const found = keys.flatMap((key, from) =>
    (index.get(key) ?? [])
      .filter((name) => standsAt(text, words, keys, from, name.words))
      .map(({ name, words: { length } }) => ({ name, from, to: from + length })),
  );
  const mentions = found.filter(
    ({ from, to }) =>
      !found.some(
        (other) => other.to - other.from > to - from && other.from < to && from < other.to,
      ),
  );
  return new Set(mentions.map(({ name }) => name));
}

/** Whether a text contains these consecutive words; a text without any diacritics may omit them. */
export function hasWords(text: string, phrase: string): boolean {
  const keyOf = withoutMarks(text) === text ? bareKey : markedKey;
  const words = wordsIn(text);
  const keys = words.map(keyOf);
  const wanted = wordsIn(phrase).map(keyOf);
  return keys.some((_, from) => standsAt(text, words, keys, from, wanted));
}

/** Whether a text has these words at a position, separated by spaces only. */
function standsAt(
  text: string,
  words: readonly PlacedWord[],
  keys: readonly string[],
  from: number,
  wanted: readonly string[],
): boolean {
  return wanted.every(
    (word, index) =>
      keys[from + index] === word &&
      (index === 0 ||
        /^[\s-]+$/.test(
          text.slice(words[from + index - 1]?.end ?? 0, words[from + index]?.start ?? 0),
        )),
  );
}

function indexOf(register: Register): Index {
  const known = indexes.get(register);
  if (known) return known;
  const names = [...new Set([...register.values()].map(({ name }) => name.vi))];
  const byFirst = (keyOf: (word: Word) => string, some: readonly string[]) =>
    Map.groupBy(
      some.map((name): Name => ({ name, words: wordsIn(name).map(keyOf) })),
      ({ words: [first = ''] }) => first,
    );
  const bare = Map.groupBy(names, (name) => withoutMarks(name).toLowerCase());
  const index = {
    marked: byFirst(markedKey, names),
    bare: byFirst(
      bareKey,
      [...bare.values()].flatMap((same) => (same.length === 1 ? same : [])),
    ),
  };
  indexes.set(register, index);
  return index;
}
