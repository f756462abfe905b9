import { loadDataset } from '../src/load/dataset.ts';
import { filesBelow, type Files, overlaid } from '../src/load/read/files.ts';

/** This project's own data, loaded once for the tests of a worker: its geometry takes a while to check. */
export const dataset = loadDataset('.');

/** This project's files on the disk. */
export const project: Files = filesBelow('.');

/** What a file of the project says. */
export function textOf(file: string): string {
  return new TextDecoder().decode(project.read(file));
}

/** This project with other contents for some of its files; undefined for a file that is missing. */
export function projectWith(changes: Record<string, string | Uint8Array | undefined>): Files {
  return overlaid(project, new Map(Object.entries(changes)));
}
