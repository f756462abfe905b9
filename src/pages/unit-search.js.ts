import type { APIRoute } from 'astro';
import { lateScript } from '../make/scripts.ts';

/** The search for units; its path is `UNIT_SEARCH`. */
export const GET: APIRoute = () => lateScript('search/unit-search.ts');
