import type { APIRoute } from 'astro';
import { drawChart } from '../../../charts/draw-chart.ts';
import { standaloneSvg } from '../../../charts/standalone.ts';
import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { creditsOf } from '../../../i18n/sentences/credits.ts';
import charts from '../../../styles/charts.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { chartsShown, loadSite } from '../../../make/site.ts';

/** Every chart that a page shows, as a file: `/data/figures/timeline.vi.svg`. */
export const getStaticPaths = () =>
  chartsShown().flatMap((name) =>
    LOCALES.map((locale) => ({
      params: { file: `${name}.${locale}.svg` },
      props: { name, locale },
    })),
  );

export const GET: APIRoute = ({ props }) => {
  const { name, locale } = props as { name: string; locale: Locale };
  const { dataset } = loadSite();
  const chart = drawChart(name, dataset, locale);
  const credits = creditsOf(chart.claims, dataset, locale);
  return new Response(standaloneSvg(chart, locale, credits, charts, tokens), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
