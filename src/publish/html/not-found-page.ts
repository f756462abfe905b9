import { NOT_FOUND } from './one-sheet.ts';
import type { Pass } from './pass.ts';

/**
 * Makes the links of the page for unknown addresses work at any depth: by starting them at the root of the
 * host if the site's address is known, else by an inline script that finds the site's root.
 */
export const notFoundPage: Pass = (html, { file, address, findRoot }) => {
  if (file !== NOT_FOUND) return html;
  if (address) return html.replaceAll('="./', `="${address.pathname}`);
  // Inline, since the address of a script file would be relative too.
  return html.replace('</body>', () => `<script>${findRoot}</script></body>`);
};
