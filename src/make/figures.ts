import { drawChart } from '../charts/draw-chart.ts';
import { standaloneSvg } from '../charts/standalone.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { creditsOf } from '../i18n/sentences/credits.ts';
import { editionWords } from '../i18n/words/edition-words.ts';
import { chartsShown, loadSite } from './site.ts';
import { FILE_STYLE } from './styles.ts';

interface Figure {
  /** Name of the chart. */
  name: string;
  locale: Locale;
}

/** Static paths of the charts as files, in both languages: `timeline.vi.svg`. */
export function figurePaths(): { params: { file: string }; props: Figure }[] {
  return chartsShown().flatMap((name) =>
    LOCALES.map((locale) => ({
      params: { file: `${name}.${locale}.svg` },
      props: { name, locale },
    })),
  );
}

/** A chart as a file. */
export function figureSvg({ name, locale }: Figure): string {
  const { dataset } = loadSite();
  const chart = drawChart(name, dataset, locale);
  const credits = creditsOf(chart.claims, dataset, locale);
  return standaloneSvg(chart, locale, editionWords(dataset, locale), credits, FILE_STYLE);
}
