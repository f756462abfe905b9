import type { Locale } from './locale.ts';

/** What a browser keeps as a whole for use without a network: the map, or the site, each in one language. */
export type Part = `${'map' | 'whole'}.${Locale}`;
