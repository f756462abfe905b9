import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figurePaths, figureSvg } from '../../../make/figures.ts';

/** Every chart that a page shows, as a file: `/data/figures/timeline.vi.svg`. */
export const getStaticPaths = figurePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(figureSvg(props), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
