import { foldChart } from '../../charts/fold.ts';
import { pictureSvg } from '../../charts/standalone.ts';
import { LINE, SIZE } from '../../charts/text.ts';
import type { ComposedSlide } from './compose-slide.ts';
import { type SlideArea, areasOf } from './slide-areas.ts';

/** The chart of a slide, to be rendered. */
export interface SlideDrawing {
  svg: string;
  /** Width of the picture, in pixels. */
  pixels: number;
  /** Position on the slide. */
  area: SlideArea;
  /** Text alternative. */
  description: string;
}

/** Pixels of a picture per point of the slide. */
export const PIXELS = 1.4;
/** Maximum font size of a key, in points. */
const KEY = 16;

/**
 * The chart of a slide, as large as possible; undefined if it has none.
 * @param style See `pictureSvg`.
 */
export function slideDrawing(slide: ComposedSlide, style: string): SlideDrawing | undefined {
  if (!slide.chart) return undefined;
  const chart = foldChart(slide.chart);
  const room = areasOf(slide).chart;
  // Approximate size of the drawing, with one line per entry of its key.
  const most = Math.min(
    room.w / chart.width,
    room.h / (chart.height + (chart.key.length + 1) * LINE),
  );
  const keyScale = Math.min(1, KEY / (SIZE * most));
  const svg = pictureSvg(chart, style, keyScale);
  const [, w = '1', h = '1'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const scale = Math.min(room.w / Number(w), room.h / Number(h));
  const [wide, high] = [Number(w) * scale, Number(h) * scale];
  return {
    svg,
    pixels: Math.round(wide * PIXELS),
    area: {
      x: room.x + (room.w - wide) / 2,
      y: room.y + (room.h - high) / 2,
      w: wide,
      h: high,
    },
    description: chart.description,
  };
}
