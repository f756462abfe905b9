/**
 * Names of the site's caches, by folder, to keep sites of one host apart. `copy` holds the built site, `opened`
 * documents that a reader opened.
 * @param scope Absolute URL of the folder.
 */
export function cacheNames(scope: string): { copy: string; opened: string } {
  return { copy: `copy ${scope}`, opened: `opened ${scope}` };
}
