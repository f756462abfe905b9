import type { makeUnitSearch } from '../../domain/search/unit-search.ts';

/** Where the search for units is, once its script has run: `search/unit-search.ts`. */
interface WithSearch {
  makeUnitSearch?: typeof makeUnitSearch;
}

/**
 * Loads a script that a page needs for what few readers do. A script, not a module, so that it loads from a disk.
 * @throws Error if it cannot be loaded.
 */
export function loadScript(address: string): Promise<void> {
  const script = document.createElement('script');
  script.src = address;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} cannot be loaded`)));
    document.head.append(script);
  });
}

/**
 * Loads the search for units.
 * @throws Error if it cannot be loaded.
 */
export async function loadUnitSearch(address: string): Promise<typeof makeUnitSearch> {
  await loadScript(address);
  const { makeUnitSearch: made } = globalThis as WithSearch;
  if (!made) throw new Error(`${address} has no search`);
  return made;
}
