import { createHash } from 'node:crypto';
import type { Pass } from './pass.ts';

/** What pages may load: files of their own host, pictures that they draw themselves, and nothing else. */
const SOURCES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:'],
  'font-src': ["'self'"],
  // Pages fetch nothing else; audits such as Lighthouse read robots.txt from within the page.
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/** After the declaration of the encoding, which must come first, and before everything that the policy governs. */
const PLACE = /(?<=<meta charset="utf-8"\s*\/?>)/;

/**
 * Adds the content security policy and the referrer policy of a page as meta elements, which work on every
 * host and over `file://`. Policies that need headers are in public/_headers.
 * @throws Error if the page does not declare its encoding first.
 */
export const securityPolicy: Pass = (html, { file }) => {
  if (!PLACE.test(html)) throw new Error(`${file}: <meta charset="utf-8"> is missing`);
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`,
    '<meta name="referrer" content="no-referrer">',
  ];
  return html.replace(PLACE, metas.join(''));
};

/** The content security policy of a page: inline styles and scripts are allowed by their hashes. */
export function contentSecurityPolicy(html: string): string {
  const hashes: Record<string, string[]> = {
    'style-src': hashesOf(html, /<style\b[^>]*>([^]*?)<\/style>/g),
    // Data in a script element (JSON) is not executed, and needs no hash.
    'script-src': hashesOf(
      html,
      /<script\b(?![^>]*\s(?:src=|type="application\/))[^>]*>([^]*?)<\/script>/g,
    ),
  };
  return Object.entries(SOURCES)
    .map(([directive, sources]) => [directive, ...sources, ...(hashes[directive] ?? [])].join(' '))
    .join('; ');
}

/** Source expressions for the contents of inline elements, sorted. */
function hashesOf(html: string, element: RegExp): string[] {
  const hashes = [...html.matchAll(element)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
  return [...new Set(hashes)].sort();
}
