import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { iconPaths, iconPng } from '../../make/icons.ts';

export const getStaticPaths = iconPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await iconPng(props), { headers: { 'Content-Type': 'image/png' } });
