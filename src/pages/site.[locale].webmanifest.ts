import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { LOCALES } from '../domain/locale.ts';
import { loadSite } from '../make/site.ts';
import { PALETTE } from '../styles/sheets.ts';
import { webManifest } from '../syndication/web-manifest.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute<
  Record<string, never>,
  InferGetStaticParamsType<typeof getStaticPaths>
> = ({ params }) =>
  new Response(webManifest(loadSite().dataset.edition, params.locale, PALETTE.light.paper), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
