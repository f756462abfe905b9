import { breakLines } from '../../typography/break-lines.ts';
import { textWidth } from '../../typography/text-width.ts';
import type { DrawnChart } from '../../charts/drawn-chart.ts';
import { BOLD, LINE, SIZE } from '../../charts/text.ts';

/**
 * A slide in points, 16:9, both in the browser and in files. Its text begins below the rule at the top and ends
 * above the footer, where the browser also has its controls.
 */
export const SLIDE = {
  width: 960,
  height: 540,
  margin: 48,
  rule: { top: 28, height: 4 },
  top: 46,
  bottom: 488,
  /** Width of the text beside a chart, and the gap between them. */
  column: 384,
  gutter: 32,
  /** Font size of the footer: 2.6 % of the height is the minimum that is legible from eight metres. */
  foot: 14.5,
} as const;

/** Line height relative to the font size. */
export const LEADING = { title: 1.3, body: 1.35 } as const;
/** Space between paragraphs, and indent of lists, relative to the font size. */
export const SPACE = { paragraph: 0.4, indent: 1 } as const;

/** Layout of a slide, with font sizes in points. */
export interface SlidePlan {
  /** `beside`: the chart is to the right of the text; `wide`: below it, over the whole width. */
  layout: 'title' | 'text' | 'beside' | 'wide';
  title: number;
  body: number;
  /** Maximum number of lines of the title. */
  titleLines: number;
  /** Height of the text below the title, in points. */
  bodyHeight: number;
}

/** Contents of a slide as plain text. */
export interface SlideText {
  title: string;
  paragraphs: readonly { text: string; isPoint: boolean }[];
}

/** Available font sizes, largest first; body text is at least 4.4 % of the height. */
const SIZES: Record<SlidePlan['layout'], { title: number[]; body: number[] }> = {
  title: { title: [60, 52, 44], body: [30] },
  text: { title: [44, 38], body: [44, 40, 36, 32, 28, 24] },
  beside: { title: [38, 34, 30, 27], body: [30, 27, 24] },
  wide: { title: [38, 34, 30], body: [27, 24] },
};

/** Minimum height of a chart over the whole width, including a line of its key, in legible type. */
const leastHeight = ({ height, key }: DrawnChart) =>
  (height + (key.length > 0 ? 2 * LINE : 0)) * (SLIDE.foot / SIZE);

/** The largest font size in which a slide's text fits, measured in the widest possible font. */
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

/** @param rows Number of lines of each paragraph. */
function heightOf(rows: readonly number[], size: number): number {
  const lines = rows.reduce((sum, one) => sum + one, 0);
  return size * (lines * LEADING.body + Math.max(0, rows.length - 1) * SPACE.paragraph);
}
