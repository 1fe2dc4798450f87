/** `sitemap.xml`, where the site has an address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listedPages } from '../edge/listed-pages.ts';
import { formatSitemap } from '../web/sitemap.ts';

export const getStaticPaths = (async () => {
  const pages = await listedPages();
  const listed = pages.map(({ study, address, href, hrefIn, full }) => ({
    url: full(href(address)) ?? '',
    twins:
      study.languages.length > 1
        ? study.languages.map((language) => ({ language, url: full(hrefIn(language, address)) ?? '' }))
        : [],
  }));
  return listed.length > 0
    ? [{ params: { sitemap: 'sitemap.xml' }, props: { text: formatSitemap(listed) } }]
    : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
