import type { Locale } from '../../domain/locale.ts';

/** Sizes that are known only after the build, in bytes. */
export interface Sizes {
  /** Of the offline bundle; missing if the site offers none. */
  bundle?: number | undefined;
  /** Of the site in a language on the way to a browser that keeps it, and whether it leaves a part out. */
  copy: { download: Record<Locale, number>; isPartial: boolean };
}

/** What a pass knows besides the page's HTML. */
export interface PageContext {
  /** The page's path from the site's root: `ban-do/index.html`. */
  file: string;
  /** The site's address (SITE_URL), if the build knows it. */
  address: URL | undefined;
  /** File names of the classic scripts by those of the modules that they replace, both in assets/. */
  scripts: ReadonlyMap<string, string>;
  /** Style sheets by their file names in assets/; addresses in them are relative to that folder. */
  sheets: ReadonlyMap<string, string>;
  /** Script for the page of unknown addresses that finds the root of a site without a known address. */
  findRoot: string;
}

/** Changes the HTML of one page; a pure function. */
export type Pass<Context = PageContext> = (html: string, context: Context) => string;

/**
 * The build's entry for a file in assets/ that a page names.
 * @throws Error if the file is missing.
 */
export function builtFrom<T>(files: ReadonlyMap<string, T>, name: string): T {
  const built = files.get(name);
  if (built === undefined) throw new Error(`assets/${name}: missing, but a page loads it`);
  return built;
}
