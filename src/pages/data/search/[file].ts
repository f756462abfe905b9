import type { APIRoute } from 'astro';
import { pagePlan } from '../../../domain/places/page-limits.ts';
import { type Locale, LOCALES } from '../../../domain/locale.ts';
import { communeIndex } from '../../../i18n/search-index/commune-index.ts';
import { communesFile } from '../../../i18n/routes.ts';
import { loadSite } from '../../../make/site.ts';

/** The communes for the search of pages that do not hold them; none if all pages do. */
export const getStaticPaths = () =>
  pagePlan(loadSite().dataset.register).searchLoadsCommunes
    ? LOCALES.map((locale) => ({
        params: { file: communesFile(locale).split('/').at(-1) },
        props: { locale },
      }))
    : [];

export const GET: APIRoute = ({ props }) =>
  new Response(communeIndex(loadSite().dataset.register, (props as { locale: Locale }).locale), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
