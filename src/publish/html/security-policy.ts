import { createHash } from 'node:crypto';
import { LOCALES } from '../../domain/locale.ts';
import { pathOf } from '../../i18n/routes.ts';

/** Headers for the files below a path of the site; `*` at its end stands for whatever follows. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** What pages may load: files of their own host, pictures that they draw themselves, and nothing else. */
const SOURCES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:'],
  'font-src': ["'self'"],
  // No page of ours asks for more; audits such as Lighthouse look at robots.txt from within.
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/** The map may stand in a frame of any site; nothing else may, so that no click can be led astray. */
const NOT_FRAMED = "frame-ancestors 'none'";

/** Headers that do not depend on the file. Meta elements can say only the second of them. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // What pages ask for is the reader's place (never sent), the clipboard and the whole screen.
  'Permissions-Policy': [
    ...['accelerometer', 'camera', 'display-capture', 'gyroscope', 'magnetometer', 'microphone'],
    ...['midi', 'payment', 'publickey-credentials-get', 'usb', 'xr-spatial-tracking'],
  ]
    .map((feature) => `${feature}=()`)
    .concat(['clipboard-write=(self)', 'fullscreen=(self)', 'geolocation=(self)'])
    .join(', '),
};

/** Files that scripts and fonts of other sites, and sandboxed frames, may read. */
const SHARED = { 'Access-Control-Allow-Origin': '*' };

/** What a page holds between tags that its policy must name, as `'sha256-…'`. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

/** The style sheets and scripts between the tags of a page or picture; data between script tags is none. */
export function inlineOf(text: string): Inline {
  const hashes = (element: RegExp) =>
    [...text.matchAll(element)].map(([, content = '']) => hashOf(content));
  return {
    styles: hashes(/<style\b[^>]*>([^]*?)<\/style>/g),
    scripts: hashes(/<script\b(?![^>]*\s(?:src=|type="application\/))[^>]*>([^]*?)<\/script>/g),
  };
}

/** The source expression by which a policy allows a text between tags. */
function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** The content security policy of pages that hold this; `frame-ancestors` is for headers to add. */
export function contentSecurityPolicy(...pages: readonly Inline[]): string {
  const scripts = pages.flatMap((page) => page.scripts);
  const styles = pages.flatMap((page) => page.styles);
  return Object.entries(SOURCES)
    .map(([directive, sources]) => {
      const hashes = { 'script-src': scripts, 'style-src': styles }[directive] ?? [];
      return [directive, ...sources, ...unique(hashes)].join(' ');
    })
    .join('; ');
}

/**
 * The headers of a whole site. Paths other than the first exclude each other: hosts that apply all rules
 * that fit would join the values of one header, and the strictest would hold.
 * @param pages Addresses of pages from the site's root (`/ban-do/`), with what they hold.
 * @param downloads Addresses of documents, whose viewers a policy for pages would hinder.
 * @param pictures What drawings hold that may be opened by themselves.
 * @param assets Folder of the hashed files.
 */
export function headerRules(
  pages: ReadonlyMap<string, Inline>,
  downloads: readonly string[],
  pictures: readonly Inline[],
  assets: string,
): HeaderRule[] {
  const policy = contentSecurityPolicy(...pages.values());
  const styles = unique(pictures.flatMap((picture) => picture.styles));
  const framed = LOCALES.map((locale) => pathOf('embed', locale));
  const withDownloads = new Set(downloads.map(sectionOf));
  const paths = unique(
    [...pages.keys()].map((page) => (withDownloads.has(sectionOf(page)) ? page : sectionOf(page))),
  );
  const csp = (value: string) => ({ 'Content-Security-Policy': value });
  return [
    { path: '/*', headers: EVERYWHERE },
    ...paths.map((path) => ({
      path,
      headers: csp(
        framed.some((page) => path === `${page}*`) ? policy : `${policy}; ${NOT_FRAMED}`,
      ),
    })),
    {
      path: '/data/*',
      headers: {
        ...csp(`default-src 'none'; style-src ${styles.join(' ')}; ${NOT_FRAMED}`),
        ...SHARED,
      },
    },
    {
      path: `/${assets}/*`,
      headers: { ...SHARED, 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
}

/** The part of the site that a page belongs to: `/`, `/bai/*`, `/en/`, `/en/articles/*`. */
function sectionOf(page: string): string {
  const [, language, section] = /^(\/en\/|\/)([^/]+\/)?/.exec(page) ?? [];
  return section ? `${language ?? ''}${section}*` : page;
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)].sort();
