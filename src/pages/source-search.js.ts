import type { APIRoute } from 'astro';
import { sourceIndex } from '../i18n/search-index/source-index.ts';
import { lateScript } from '../make/scripts.ts';
import { loadSite } from '../make/site.ts';

/** The search in all sources with its data; its path is `SOURCE_SEARCH`. */
export const GET: APIRoute = () =>
  lateScript('search/source-search.ts', { SOURCES: sourceIndex(loadSite().dataset) });
