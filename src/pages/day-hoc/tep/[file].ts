import type { APIRoute } from 'astro';
import { handoutPaths } from '../../../make/handouts.ts';

export const getStaticPaths = () => handoutPaths('vi');

export const GET: APIRoute = ({ props }) =>
  new Response((props as { bytes: Uint8Array<ArrayBuffer> }).bytes);
