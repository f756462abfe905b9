import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a project, by their path from its root, with `/` between folders. */
export interface Files {
  /** Names of the files and folders in a folder, sorted; empty if the folder is missing. */
  list: (folder: string) => string[];
  /** Bytes of a file; undefined if it cannot be read. */
  size: (file: string) => number | undefined;
  /** Content of a file; undefined if it cannot be read. */
  read: (file: string) => Uint8Array | undefined;
}

/** The files below a folder of this machine. */
export function filesBelow(root: string): Files {
  return {
    list: (folder) => orUndefined(() => readdirSync(join(root, folder)).sort()) ?? [],
    size: (file) => orUndefined(() => statSync(join(root, file)).size),
    read: (file) => orUndefined(() => readFileSync(join(root, file))),
  };
}

/** The same files with other contents for some of them: text, bytes, or undefined for a deleted file. */
export function overlaid(
  files: Files,
  changes: ReadonlyMap<string, string | Uint8Array | undefined>,
): Files {
  const changed = new Map(
    [...changes].map(([file, content]) => [
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  return {
    list(folder) {
      const names = new Set(files.list(folder));
      for (const [file, content] of changed) {
        if (!file.startsWith(`${folder}/`)) continue;
        const [name = '', ...below] = file.slice(folder.length + 1).split('/');
        if (content) names.add(name);
        else if (below.length === 0) names.delete(name);
      }
      return [...names].sort();
    },
    size: (file) => (changed.has(file) ? changed.get(file)?.length : files.size(file)),
    read: (file) => (changed.has(file) ? changed.get(file) : files.read(file)),
  };
}

/** Files that systems and editors leave in folders: `.DS_Store`, `._x.yaml`, `Thumbs.db`, `x.yaml~`, `.x.yaml.swp`. */
const LEFT_BEHIND = /^\.|^Thumbs\.db$|^desktop\.ini$|~$|^#.*#$/i;

/** Names in a folder, without those files. */
export function dataFilesIn(files: Files, folder: string): string[] {
  return files.list(folder).filter((name) => !LEFT_BEHIND.test(name));
}

/** Paths of the files with this extension in a folder, sorted by name. */
export function filesIn(files: Files, folder: string, ending: string): string[] {
  return dataFilesIn(files, folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
