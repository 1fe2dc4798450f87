/** What hosts read to know which headers to send: `_headers` for Netlify and Cloudflare Pages, `.htaccess` for Apache. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getStudy } from '../content.ts';
import { htaccessFile } from '../web/htaccess.ts';
import { headersFile } from '../web/response-headers.ts';

export const getStaticPaths = (() =>
  ['_headers', '.htaccess'].map((headers) => ({ params: { headers } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { languages } = await getStudy();
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return new Response(params.headers === '_headers' ? headersFile(languages, base) : htaccessFile(base));
};
