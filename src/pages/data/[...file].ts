import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { downloadsOf } from '../../make/downloads.ts';
import { loadSite } from '../../make/site.ts';

export const getStaticPaths = async () => {
  const { dataset, version } = loadSite();
  const files = await downloadsOf(dataset, version);
  return files.map(({ file, ...props }) => ({ params: { file }, props }));
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { body, mediaType },
}) => {
  const charset = typeof body === 'string' ? '; charset=utf-8' : '';
  return new Response(body, { headers: { 'Content-Type': mediaType + charset } });
};
