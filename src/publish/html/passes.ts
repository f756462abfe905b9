import { classicScripts } from './classic-scripts.ts';
import { notFoundPage } from './not-found-page.ts';
import { oneSheet } from './one-sheet.ts';
import type { Pass, PageContext } from './pass.ts';
import { relativeAssets } from './relative-assets.ts';
import { securityPolicy } from './security-policy.ts';

/** What happens to the HTML of each page, in this order. (Sizes follow once they are known: sizes.ts.) */
const PASSES: readonly Pass[] = [
  // First: the passes that follow read the folder of assets from relative addresses.
  relativeAssets,
  classicScripts,
  oneSheet,
  // After scripts and sheets have their final addresses, which it changes on the page for unknown addresses.
  notFoundPage,
  // Last: it hashes the inline styles and scripts that the passes before have added.
  securityPolicy,
];

/** The finished HTML of a page. */
export function finishPage(html: string, context: PageContext): string {
  return PASSES.reduce((page, pass) => pass(page, context), html);
}
