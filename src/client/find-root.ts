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

// Where the build, or the copy for use without a network, knew the root, nothing is left to find.
if (address.startsWith(OWN)) {
  // The folder of the address itself is where the page's own sheet has been looked for already.
  const path = location.pathname.replace(/[^/]+$/, '');
  for (let up = path; up !== '/';) {
    up = up.replace(/[^/]+\/$/, '');
    tryFolder(location.origin + up);
  }
}
