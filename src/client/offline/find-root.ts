/**
 * The 404 page is one file, served at any depth, where links relative to the site's root are wrong. The root is
 * the parent folder that has the style sheet.
 */
const OWN = './';

const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
const address = sheet?.getAttribute('href') ?? '';

/** Tries a folder; the first one with the style sheet becomes the base of all relative URLs. */
function tryFolder(folder: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(address, folder).href;
  link.addEventListener('error', () => link.remove());
  link.addEventListener('load', () => startFrom(folder));
  document.head.append(link);
}

function startFrom(folder: string): void {
  for (const element of document.querySelectorAll(`[href^="${OWN}"]`)) {
    const path = element.getAttribute('href') ?? '';
    element.setAttribute('href', new URL(path, folder).href);
  }
}

// Scripts wait for style sheets: its tokens are defined by now if it is in the URL's own folder.
if (!getComputedStyle(document.documentElement).getPropertyValue('--paper')) {
  let up = location.pathname.replace(/[^/]+$/, '');
  while (up !== '/') {
    up = up.replace(/[^/]+\/$/, '');
    tryFolder(location.origin + up);
  }
}
