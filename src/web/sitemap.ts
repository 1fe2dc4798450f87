/** A sitemap (sitemaps.org 0.9) that names each page's twins in other languages. */

export interface ListedPage {
  url: string;
  twins: { language: string; url: string }[];
}

export function formatSitemap(pages: readonly ListedPage[]): string {
  const urls = pages.map(({ url, twins }) =>
    [
      '  <url>',
      `    <loc>${asXml(url)}</loc>`,
      ...twins.map(
        (twin) => `    <xhtml:link rel="alternate" hreflang="${twin.language}" href="${asXml(twin.url)}"/>`,
      ),
      '  </url>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

const asXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;');
