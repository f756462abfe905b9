import type { ComposedSlide } from './compose-slide.ts';
import { LEADING, SLIDE } from './slide-plan.ts';

/** A rectangle on a slide, in points. */
export interface SlideArea {
  x: number;
  y: number;
  w: number;
  h: number;
}

const area = (x: number, y: number, w: number, h: number): SlideArea => ({ x, y, w, h });

/** Layout of a slide: the title as high as its text, the body below it, the chart in the remaining space. */
export function areasOf({
  plan,
}: ComposedSlide): Record<'title' | 'body' | 'foot' | 'chart', SlideArea> {
  const { margin, top, bottom, width, height } = SLIDE;
  const { layout, bodyHeight } = plan;
  const across = width - 2 * margin;
  const column = layout === 'beside' ? SLIDE.column : across;
  if (layout === 'title') {
    const middle = height / 2 + 20;
    return {
      title: area(margin, top, column, middle - top - 16),
      body: area(margin, middle, column, bottom - middle),
      foot: area(margin, 490, 600, 36),
      chart: area(0, 0, 0, 0),
    };
  }
  const titleHeight = plan.titleLines * plan.title * LEADING.title;
  const under = top + titleHeight + 16;
  const below = layout === 'wide' ? under + bodyHeight + 12 : top + 8;
  const left = layout === 'beside' ? margin + column + SLIDE.gutter : margin;
  return {
    title: area(margin, top, column, titleHeight),
    body: area(margin, under, column, layout === 'wide' ? bodyHeight : bottom - 8 - under),
    foot: area(margin, 476, layout === 'beside' ? column : 700, 50),
    chart: area(left, below, width - margin - left, 484 - below),
  };
}
