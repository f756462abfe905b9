import type { APIRoute } from 'astro';
import { LOCALES } from '../../domain/locale.ts';
import { messages } from '../../i18n/words/messages.ts';
import { ogSvg } from '../../syndication/og-image.ts';
import { loadSite } from '../../make/site.ts';
import { renderPng, widthOf } from '../../make/render.ts';

/** The pictures that go with links: one for each article, and one for all other pages. */
export const getStaticPaths = () => {
  const { dataset, view } = loadSite();
  const { implementing, units } = view.tallies.commune;
  const question = (locale: 'vi' | 'en') =>
    messages(locale).home.question({ implementing, total: units }).join(' ');
  return [
    ...LOCALES.map((locale) => ({
      params: { file: `home.${locale}.png` },
      props: { locale, title: question(locale) },
    })),
    ...dataset.articles.map(({ id, locale, title }) => ({
      params: { file: `${id}.${locale}.png` },
      props: { locale, title },
    })),
  ];
};

export const GET: APIRoute = async ({ props }) => {
  const { locale, title } = props as { locale: 'vi' | 'en'; title: string };
  const t = messages(locale);
  const { dataset } = loadSite();
  const svg = ogSvg({ title, note: t.feed.picture, site: t.site.name }, dataset, widthOf);
  return new Response(await renderPng(svg), { headers: { 'Content-Type': 'image/png' } });
};
