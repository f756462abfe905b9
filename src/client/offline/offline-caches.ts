/**
 * Names of the caches that belong to the site in a folder; another site of the same host has others.
 * `copy` holds the site as it was built, `opened` documents that a reader opened.
 * @param scope The folder's full address.
 */
export function cacheNames(scope: string): { copy: string; opened: string } {
  return { copy: `copy ${scope}`, opened: `opened ${scope}` };
}
