import type { APIRoute } from 'astro';
import { drawChart } from '../../../charts/draw-chart.ts';
import { standaloneSvg } from '../../../charts/standalone.ts';
import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { creditOf } from '../../../i18n/format.ts';
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
  const cited = new Set(chart.claims.map((id) => id.split('#')[0]));
  const credits = dataset.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => creditOf(source, locale));
  return new Response(standaloneSvg(chart, locale, [...new Set(credits)], charts, tokens), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
