import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { ICONS, iconSvg } from '../../syndication/web-manifest.ts';
import { renderPng } from '../../make/render.ts';

/** The icon as devices want it, drawn from the one that browsers show. */
export const getStaticPaths = () =>
  ICONS.map((icon) => ({ params: { file: icon.file }, props: { icon } }));

export const GET: APIRoute = async ({ props }) => {
  const { icon } = props as { icon: (typeof ICONS)[number] };
  const svg = iconSvg(readFileSync('public/icon.svg', 'utf8'), icon);
  return new Response(await renderPng(svg), { headers: { 'Content-Type': 'image/png' } });
};
