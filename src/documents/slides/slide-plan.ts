import { breakLines } from '../../typography/break-lines.ts';
import { textWidth } from '../../typography/text-width.ts';
import type { DrawnChart } from '../../charts/drawn-chart.ts';
import { BOLD, LINE, SIZE } from '../../charts/text.ts';

/**
 * A slide in points, 16:9, in the browser and in files alike. Its text begins below the rule at the top
 * and ends above the foot, where the browser has its controls, too.
 */
export const SLIDE = {
  width: 960,
  height: 540,
  margin: 48,
  rule: { top: 28, height: 4 },
  top: 46,
  bottom: 488,
  /** Of the text beside a chart, and between the two. */
  column: 384,
  gutter: 32,
  /** Type of the foot: 2.6 % of the height is the least that can be read from eight metres. */
  foot: 14.5,
} as const;

/** Height of a line over its type size. */
export const LEADING = { title: 1.3, body: 1.35 } as const;
/** Between two paragraphs, in type sizes; a list's indent likewise. */
export const SPACE = { paragraph: 0.4, indent: 1 } as const;

/** How a slide is laid out: its type sizes in points. */
export interface SlidePlan {
  /** `beside`: the chart stands to the right of the text; `wide`: below it, over the whole width. */
  layout: 'title' | 'text' | 'beside' | 'wide';
  title: number;
  body: number;
  /** How many lines the title takes at most. */
  titleLines: number;
  /** Height of the text below the title, in points. */
  bodyHeight: number;
}

/** What a slide says, as plain text. */
export interface SlideText {
  title: string;
  paragraphs: readonly { text: string; isPoint: boolean }[];
}

/** Sizes to choose from, the largest first; body text is never less than 4.4 % of the height. */
const SIZES: Record<SlidePlan['layout'], { title: number[]; body: number[] }> = {
  title: { title: [60, 52, 44], body: [30] },
  text: { title: [44, 38], body: [44, 40, 36, 32, 28, 24] },
  beside: { title: [38, 34, 30, 27], body: [30, 27, 24] },
  wide: { title: [38, 34, 30], body: [27, 24] },
};

/** What a chart over the whole width keeps: its own height, with a line of its key, in type that can be read from afar. */
const leastHeight = ({ height, key }: DrawnChart) =>
  (height + (key.length > 0 ? 2 * LINE : 0)) * (SLIDE.foot / SIZE);

/** The largest type that a slide's words have room in. Words are measured in the widest face that may come. */
export function planSlide(
  { title, paragraphs }: SlideText,
  chart: DrawnChart | undefined,
  isFirst: boolean,
): SlidePlan {
  const layout = chart
    ? chart.width / chart.height > 2
      ? 'wide'
      : 'beside'
    : isFirst
      ? 'title'
      : 'text';
  const width = layout === 'beside' ? SLIDE.column : SLIDE.width - 2 * SLIDE.margin;
  const room =
    SLIDE.bottom - SLIDE.top - (chart && layout === 'wide' ? leastHeight(chart) + 24 : 0);
  const lines = (text: string, size: number, within: number, weight = 1) =>
    breakLines(text, within, (line) => textWidth(line, size) * weight).length;
  const sizes = SIZES[layout];
  const plans = sizes.body.flatMap((body) =>
    sizes.title.map((size): SlidePlan => {
      const rows = paragraphs.map(({ text, isPoint }) =>
        lines(text, body, width - (isPoint ? SPACE.indent * body : 0)),
      );
      return {
        layout,
        title: size,
        body,
        titleLines: lines(title, size, width, BOLD),
        bodyHeight: heightOf(rows, body),
      };
    }),
  );
  const fits = ({ title: size, titleLines, bodyHeight }: SlidePlan) =>
    titleLines <= (layout === 'beside' ? 4 : 2) &&
    titleLines * size * LEADING.title + 16 + bodyHeight <= room;
  return plans.find(fits) ?? (plans.at(-1) as SlidePlan);
}

/** @param rows How many lines each paragraph takes. */
function heightOf(rows: readonly number[], size: number): number {
  const lines = rows.reduce((sum, one) => sum + one, 0);
  return size * (lines * LEADING.body + Math.max(0, rows.length - 1) * SPACE.paragraph);
}
