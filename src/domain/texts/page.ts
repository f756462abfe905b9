/** Pages that exist once per language, except articles and districts. */
export const PAGE_IDS = [
  'home',
  'map',
  'articles',
  'places',
  'glossary',
  'sources',
  'data',
  'teach',
  'quiz',
  'evidence-map',
  'search',
  'licences',
  'embed',
] as const;
export type PageId = (typeof PAGE_IDS)[number];
