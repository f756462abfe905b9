import type { Part } from '../../domain/offline-part.ts';

/** A page's request to the worker, which answers with a Kept. */
export interface Keep {
  parts: readonly Part[];
  /** URLs of a page and of what it has loaded, if it was opened before the worker was there. */
  opened: readonly string[];
}

/** What became of a request: paths of files that the host refused; `failed` if pages need one of them. */
export interface Kept {
  missing: readonly string[];
  failed: boolean;
}

/**
 * Names of the site's caches, by folder, to keep sites of one host apart. `copy` holds files of the parts,
 * `opened` pages and documents that a reader opened, `assets` what these loaded. That a part is complete is
 * recorded by an empty cache.
 * @param scope Absolute URL of the folder.
 */
export function cacheNames(scope: string) {
  return {
    copy: `copy ${scope}`,
    opened: `opened ${scope}`,
    assets: `assets ${scope}`,
    part: (part: Part) => `${part} ${scope}`,
  };
}

/** Names of all caches of a site, also of those that earlier versions of it made. */
export async function cachesOf(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.endsWith(` ${scope}`));
}
