import type { Fault } from '../fault.ts';
import type { TextFile } from './text.ts';

/** Makes something of a text, and reports what is wrong with it. */
export type Reader<T> = (text: TextFile, faults: Fault[]) => T;

/** Versions of a file that are remembered: the one that is checked in and an edit of it, say. */
const VERSIONS = 2;

/**
 * The same reader, which remembers what it made of the newest versions of each file: the dev server and the
 * tests load the project again and again with a small change. What it returns is frozen, since it is shared.
 * @param reader Depends on nothing but the text.
 */
export function remembering<T>(reader: Reader<T>): Reader<T> {
  const known = new Map<string, { text: string; value: T; faults: readonly Fault[] }[]>();
  return (text, faults) => {
    const versions = known.get(text.file) ?? [];
    let version = versions.find((one) => one.text === text.text);
    if (!version) {
      const found: Fault[] = [];
      version = { text: text.text, value: deepFreeze(reader(text, found)), faults: found };
    }
    const others = versions.filter((one) => one !== version);
    known.set(text.file, [version, ...others].slice(0, VERSIONS));
    faults.push(...version.faults);
    return version.value;
  };
}

/** The same function, which remembers its newest answer for as long as its arguments are the same objects. */
export function rememberingNewest<A extends readonly unknown[], T>(
  make: (...of: A) => T,
): (...of: A) => T {
  let newest: { of: A; value: T } | undefined;
  return (...of) => {
    if (!newest || of.some((one, index) => one !== newest?.of[index]))
      newest = { of, value: deepFreeze(make(...of)) };
    return newest.value;
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const child of value instanceof Map ? value.values() : Object.values(value))
    deepFreeze(child);
  return value;
}
