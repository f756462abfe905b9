/** A page that a device holds. */
export interface KeptPage {
  /** Absolute URL. */
  address: string;
  html: string;
}

/**
 * The page for unknown addresses as a worker answers with it, at any depth.
 * @param html The built page (views/NotFoundView.astro), with links relative to the site's root.
 * @param scope Absolute URL of the root.
 * @param kept Pages to offer in place of one that exists but is not on the device; missing if there is no such page.
 */
export function notFoundPage(html: string, scope: string, kept?: readonly KeptPage[]): string {
  // Only attributes: an inline script is allowed by the hash of its bytes.
  const rooted = html.replaceAll(/ (href|src|action|data-sheet)="\.\//g, ` $1="${scope}`);
  if (!kept) return rooted;
  const [, heading = ''] = /<h1 data-offline-words="([^"]*)"/.exec(rooted) ?? [];
  return rooted
    .replace(/(<title>)[^<]*/, `$1${heading}`)
    .replace(/(<h1[^>]*>)[^<]*/, `$1${heading}`)
    .replace('data-when="unknown"', '$& hidden')
    .replace('data-when="offline" hidden', 'data-when="offline"')
    .replace(/<ul data-kept[^>]*>/, (list) => list + kept.map(item).join(''));
}

/** A link to a page, by its title without the site's name. Titles are escaped in the page that they come from. */
function item({ address, html }: KeptPage): string {
  const [, locale = ''] = /<html lang="(\w+)"/.exec(html) ?? [];
  const [, title = address] = /<title>([^<·]*?)\s*[·<]/.exec(html) ?? [];
  return `<li><a href="${encodeURI(address)}" lang="${locale}">${title}</a></li>`;
}
