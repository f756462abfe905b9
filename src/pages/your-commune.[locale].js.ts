import type { APIRoute } from 'astro';
import { type Locale, LOCALES } from '../domain/locale.ts';
import { yourCommuneData } from '../i18n/search-index/your-commune.ts';
import { lateScript } from '../make/scripts.ts';
import { loadSite } from '../make/site.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The field "Your commune?" with its data; its path is that of `yourCommuneScript`. */
export const GET: APIRoute = ({ params }) =>
  lateScript('home/your-commune.ts', {
    YOUR_COMMUNE: yourCommuneData(loadSite().dataset, params['locale'] as Locale),
  });
