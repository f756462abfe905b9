import type { Pass } from './pass.ts';

/** Folder of the files whose names hold a hash of their contents; no other part of an address has this name. */
export const ASSETS = 'assets';

/**
 * Makes the addresses of scripts, style sheets and fonts relative, as links between pages are: the same
 * files then work at the root of a domain and in any folder. Astro has no such setting.
 */
export const relativeAssets: Pass = (html, { file }) => {
  const depth = file.split('/').length - 1;
  return rebaseAssets(html, `./${'../'.repeat(depth)}${ASSETS}/`);
};

/** Replaces the root-relative address of the folder of assets in HTML or CSS. */
export function rebaseAssets(text: string, folder: string): string {
  return text.replaceAll(new RegExp(`(?<=["'(])/${ASSETS}/`, 'g'), () => folder);
}
