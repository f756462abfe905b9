import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { linkPicture, linkPicturePaths } from '../../make/link-pictures.ts';

export const getStaticPaths = linkPicturePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await linkPicture(props), { headers: { 'Content-Type': 'image/png' } });
