/** `_headers`, which Netlify and Cloudflare Pages read. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getStudy } from '../content.ts';
import { headersFile } from '../web/response-headers.ts';

export const getStaticPaths = (() => [{ params: { headers: '_headers' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { languages } = await getStudy();
  return new Response(headersFile(languages, import.meta.env.BASE_URL.replace(/\/?$/, '/')));
};
