/**
 * Types of the files of the site, by the ends of their names. Servers do not know all of them: nginx 1.22
 * lacks those of csv, geojson and webmanifest, Caddy knows what its machine knows.
 */
export const MEDIA_TYPES = {
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  geojson: 'application/geo+json',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
} as const;

type Ending = keyof typeof MEDIA_TYPES;

/** Files of text: those that get smaller by compression. All are UTF-8. */
export const TEXT_ENDINGS = [
  'css',
  'csv',
  'geojson',
  'html',
  'js',
  'json',
  'svg',
  'txt',
  'webmanifest',
  'xml',
] as const satisfies readonly Ending[];

/** Types that say their encoding, where browsers and spreadsheets would else guess it. */
export const CHARSET_ENDINGS = [
  'css',
  'csv',
  'html',
  'js',
  'txt',
  'xml',
] as const satisfies readonly Ending[];
