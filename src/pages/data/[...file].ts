import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { downloadsOf } from '../../make/downloads.ts';
import { loadSite } from '../../make/site.ts';

export const getStaticPaths = () => {
  const { dataset, version } = loadSite();
  return downloadsOf(dataset, version).map(({ file, ...props }) => ({ params: { file }, props }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { body, mediaType },
}) => new Response(body, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
