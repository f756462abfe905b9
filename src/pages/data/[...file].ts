import type { APIRoute } from 'astro';
import { downloadsOf } from '../../downloads/downloads.ts';
import { loadSite } from '../../make/site.ts';

export const getStaticPaths = () => {
  const { dataset, version } = loadSite();
  return downloadsOf(dataset, version).map(({ file, ...props }) => ({ params: { file }, props }));
};

export const GET: APIRoute = ({ props: { body, mediaType } }) =>
  new Response(body as string, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
