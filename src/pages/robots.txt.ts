/** Everything may be read; where the site has an address, the list of pages is named. */
import type { APIRoute } from 'astro';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      ...(site ? ['', `Sitemap: ${new URL(`${base}sitemap.xml`, site).href}`] : []),
      '',
    ].join('\n'),
  );
