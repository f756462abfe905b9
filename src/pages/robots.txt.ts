import type { APIRoute } from 'astro';
import { robots } from '../syndication/sitemap.ts';

export const GET: APIRoute = ({ site }) => new Response(robots(site));
