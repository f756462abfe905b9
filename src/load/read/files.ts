import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import { readText, type TextFile } from './text.ts';

/** Reads one file below the project's root with a reader of its kind; undefined if that fails. */
export type Read = <T>(
  file: string,
  reader: (text: TextFile, faults: Fault[]) => T,
) => T | undefined;

/** The reader of a project: every fault goes to the same list. */
export function readerOf(root: string, faults: Fault[]): Read {
  return (file, reader) => {
    const text = readText(root, file, faults);
    return text && reader(text, faults);
  };
}

/** Files with this ending in a folder below the root, in order of name; none if there is no folder. */
export function filesIn(root: string, folder: string, ending: string): string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
