import type { APIRoute } from 'astro';
import { type Locale, LOCALES } from '../domain/locale.ts';
import { webManifest } from '../syndication/web-manifest.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) =>
  new Response(webManifest(params['locale'] as Locale), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
