import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Dataset } from '../../domain/dataset.ts';
import type { Slide } from '../../domain/texts/deck.ts';
import type { Locale } from '../../domain/locale.ts';
import { blocksOf, withoutLinks, wordsIn } from '../../domain/texts/passage.ts';
import { claimsShown, creditsOf } from '../../i18n/sentences/credits.ts';
import { messages } from '../../i18n/words/messages.ts';
import { drawChart } from '../../charts/draw-chart.ts';
import type { DrawnChart } from '../../charts/drawn-chart.ts';
import { foldChart } from '../../charts/fold.ts';
import { planSlide, type SlidePlan } from './slide-plan.ts';

/** Characters of sources in the footer, about two lines; one source is always named. */
const FOOT_CHARS = 110;

/** Contents of a slide, for pages and files. */
export interface ComposedSlide {
  title: string;
  /** Paragraphs and lists, without links. */
  body: readonly ElementContent[];
  chart: DrawnChart | undefined;
  plan: SlidePlan;
  /** Publishers and dates of its sources; empty without claims. */
  foot: string;
  /** All its sources, for the notes, if the footer has not room for them; otherwise empty. */
  sources: string;
  /** Ids of its claims. */
  claims: readonly string[];
}

/** @param index Position in the deck, from 0. */
export function composeSlide(
  slide: Slide,
  index: number,
  dataset: Dataset,
  locale: Locale,
): ComposedSlide {
  const t = messages(locale);
  const chart = slide.chart && drawChart(slide.chart.name, dataset, locale);
  const caption = slide.chart?.caption ?? '';
  // A chart without text beside it is shown with its caption.
  const body =
    slide.body.length > 0 || !chart
      ? withoutLinks(slide.body)
      : [s('p', caption) as ElementContent];
  const claims = claimsShown(slide, chart?.claims ?? [], dataset);
  const credits = creditsOf(claims, dataset, locale, 'given');
  const fitting = credits.filter(
    (_, index) => index === 0 || credits.slice(0, index + 1).join('; ').length <= FOOT_CHARS,
  );
  const more = credits.length - fitting.length;
  const named = [...fitting, ...(more > 0 ? [t.slides.moreSources(more)] : [])];
  const sourced = (list: readonly string[]) =>
    list.length > 0 ? `${t.charts.source}: ${list.join('; ')}` : '';
  return {
    title: slide.title,
    body,
    chart,
    plan: planSlide(
      {
        title: slide.title,
        paragraphs: blocksOf(body).map(({ list, content }) => ({
          text: wordsIn(content),
          isPoint: list !== undefined,
        })),
      },
      chart && foldChart(chart),
      index === 0,
    ),
    foot: sourced(named),
    sources: more > 0 ? sourced(credits) : '',
    claims,
  };
}
