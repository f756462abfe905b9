import type { Pass } from './pass.ts';

/** The page that hosts show for unknown addresses, whatever their depth. */
const PAGE = '404.html';

/**
 * Makes the links of the page for unknown addresses work at any depth: by starting them at the root of the
 * host if the site's address is known, else by an inline script that finds the site's root.
 */
export const notFoundPage: Pass = (html, { file, address, findRoot }) => {
  if (file !== PAGE) return html;
  if (address) return html.replaceAll('="./', `="${address.pathname}`);
  // Inline, since the address of a script file would be relative too.
  return html.replace('</body>', () => `<script>${findRoot}</script></body>`);
};
