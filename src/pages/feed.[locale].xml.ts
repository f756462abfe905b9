import type { APIRoute } from 'astro';
import { type Locale, LOCALES } from '../domain/locale.ts';
import { atomFeed } from '../syndication/atom.ts';
import { loadSite } from '../make/site.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params, site }) =>
  new Response(atomFeed(loadSite().dataset, params['locale'] as Locale, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
