import type { APIRoute } from 'astro';
import { sitemap } from '../syndication/sitemap.ts';
import { pathPairs } from '../make/site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await sitemap(pathPairs(), site), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
