/**
 * The 404 page is one file, served at any depth, where links relative to the site's root are wrong. The root is
 * the folder that has the page's style sheet; until it is found the page has the styles that it contains.
 */
const OWN = './';

const sheet = document.querySelector<HTMLElement>('style[data-sheet]')?.dataset['sheet'] ?? '';

/**
 * Tries folders from the host's root on, one after the other: each wrong one is an error in the console. The
 * first one with the style sheet becomes the base of all relative URLs.
 */
function tryFolders([folder, ...deeper]: readonly string[]): void {
  if (folder === undefined) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(sheet, folder).href;
  link.addEventListener('error', () => {
    link.remove();
    tryFolders(deeper);
  });
  link.addEventListener('load', () => startFrom(folder));
  document.head.append(link);
}

function startFrom(folder: string): void {
  for (const name of ['href', 'action']) {
    for (const element of document.querySelectorAll(`[${name}^="${OWN}"]`)) {
      const path = element.getAttribute(name) ?? '';
      element.setAttribute(name, new URL(path, folder).href);
    }
  }
}

const folders = location.pathname.split('/').slice(0, -1);
tryFolders(
  location.protocol === 'file:'
    ? [location.href]
    : folders.map((_, depth) => `${location.origin}${folders.slice(0, depth + 1).join('/')}/`),
);
