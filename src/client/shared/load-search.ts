import type { makeUnitSearch } from '../../domain/search/unit-search.ts';
import { loadScript } from './load-script.ts';

/** Where the search for units is, once its script has run: `search/unit-search.ts`. */
interface WithSearch {
  makeUnitSearch?: typeof makeUnitSearch;
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
