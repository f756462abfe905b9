/**
 * The page for unknown addresses is one file, shown at any depth: links and sheets of its own that start
 * from the site's root lead astray there. Of the folders above, the root is the one that has the sheet.
 */
const OWN = './';

const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
const address = sheet?.getAttribute('href') ?? '';

/** Tries a folder; the first that has the sheet is what all that is relative starts from. */
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

// Scripts wait for sheets: what it defines is here by now, if it is in the folder of the address itself.
if (!getComputedStyle(document.documentElement).getPropertyValue('--paper')) {
  let up = location.pathname.replace(/[^/]+$/, '');
  while (up !== '/') {
    up = up.replace(/[^/]+\/$/, '');
    tryFolder(location.origin + up);
  }
}
