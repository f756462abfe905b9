import type { Fault } from '../fault.ts';
import { invisibleIn } from '../invisible.ts';
import type { Files } from './files.ts';
import { type Reader, remembering } from './remembering.ts';
import { type TextFile, withLineFeeds } from './text.ts';

/**
 * Maximum size of a file in bytes: twice the boundaries of all 11,160 communes of the country. Prevents a
 * mistake from stalling the build.
 */
const MAX_FILE_BYTES = 25_000_000;

/** Reads one file of the project with the reader of its kind; undefined if it is not text. */
export type Read = <T>(file: string, reader: Reader<T>) => T | undefined;

/** Reads files of a project; every fault goes to the same list. */
export function readerOf(files: Files, faults: Fault[]): Read {
  return (file, reader) => {
    const text = readText(files, file, faults);
    return text && reader(text, faults);
  };
}

/** Reads a UTF-8 file; pushes a fault and returns undefined if it is not valid UTF-8. */
export function readText(files: Files, file: string, faults: Fault[]): TextFile | undefined {
  const fail = (found: string, expected: string) => {
    faults.push({ file, record: 'file', field: 'text', found, expected });
    return undefined;
  };
  const size = files.size(file);
  if (size !== undefined && size > MAX_FILE_BYTES)
    return fail(`${size} bytes`, `at most ${MAX_FILE_BYTES} bytes`);
  const bytes = files.read(file);
  if (!bytes) return fail('no such file', 'a file that can be read');
  let text: string;
  try {
    text = withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('bytes that are not UTF-8', 'UTF-8 text');
  }
  return hasPlainCharacters({ file, text }, faults) ? { file, text } : undefined;
}

/** Whether a text has only composed letters and visible characters; pushes a fault for the first other character. */
const hasPlainCharacters = remembering(({ file, text }, faults) => {
  const fail = (found: string, expected: string, index: number) => {
    faults.push({ file, line: index + 1, record: 'file', field: 'text', found, expected });
    return false;
  };
  const lines = text.split('\n');
  const decomposed = lines.findIndex((line) => line !== line.normalize('NFC'));
  if (decomposed >= 0)
    return fail(
      'decomposed letters (NFD)',
      'composed Vietnamese letters (Unicode NFC)',
      decomposed,
    );
  for (const [index, line] of lines.entries()) {
    const found = invisibleIn(line);
    if (found)
      return fail(`${found.name} at column ${found.index + 1}`, 'no invisible characters', index);
  }
  return true;
});
