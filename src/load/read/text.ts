import type { Fault } from '../fault.ts';
import { invisibleIn } from '../invisible.ts';
import type { Files } from './files.ts';

/**
 * Far above any real file of ours (bytes), and twice the boundaries of all 11,160 communes of the country;
 * keeps a mistake from stalling the build.
 */
const MAX_FILE_BYTES = 25_000_000;

/** A file of the project, read and found to be text. */
export interface TextFile {
  /** Path from the project's root. */
  file: string;
  text: string;
}

/** Reads a UTF-8 file; pushes a fault and returns undefined if it is no such text. */
export function readText(files: Files, file: string, faults: Fault[]): TextFile | undefined {
  const fail = (found: string, expected: string, line?: number) => {
    faults.push({ file, line, record: 'file', field: 'text', found, expected });
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
  const lines = text.split('\n');
  const decomposed = lines.findIndex((line) => line !== line.normalize('NFC'));
  if (decomposed >= 0) {
    return fail(
      'decomposed letters (NFD)',
      'composed Vietnamese letters (Unicode NFC)',
      decomposed + 1,
    );
  }
  for (const [index, line] of lines.entries()) {
    const found = invisibleIn(line);
    if (found)
      return fail(
        `${found.name} at column ${found.index + 1}`,
        'no invisible characters',
        index + 1,
      );
  }
  return { file, text };
}

/** A text with its lines ended as on Unix: Windows and old editors end them otherwise. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
