/** `linkset.json`: of each landing page, what is part of it and what describes it. Where the site has an address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hrefOfFile, pathOfCitation } from '../addresses/addresses.ts';
import { LINKSET } from '../addresses/published.ts';
import { listedPages } from '../edge/listed-pages.ts';
import { fragmentOfEdition, wordingsOf } from '../register/history.ts';
import { formatLinkset } from '../web/linkset.ts';

const TYPES = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
};

export const getStaticPaths = (async () => {
  const pages = await listedPages();
  const landings = pages
    .filter(({ address }) => address.page === 'report' && !('part' in address))
    .map(({ study, language, address, href, full }) => ({
      anchor: full(href(address)) ?? '',
      items: pages
        .filter((page) => page.language === language && 'id' in page.address)
        .map((page) => ({ href: page.full(page.href(page.address)) ?? '', type: 'text/html' })),
      describedBy: (['bib', 'ris', 'json'] as const).map((file) => ({
        href:
          full(hrefOfFile(pathOfCitation({ what: 'site' }, file, language), import.meta.env.BASE_URL)) ?? '',
        type: TYPES[file],
      })),
      licence: /^https?:/.test(study.rights.reuse) ? study.rights.reuse : undefined,
    }));
  /** Of each page that an edition has: the page, and the place of each wording before. */
  const versioned = pages.flatMap(({ study, language, address, href, full }) => {
    if ('part' in address) return [];
    const wordings = wordingsOf(study, language, address);
    const older = wordings.filter(({ changes }) => changes.length > 0);
    const places = older.flatMap(({ editions }) =>
      editions.slice(-1).map(({ version }) => full(href(address, fragmentOfEdition(version))) ?? ''),
    );
    const history = full(href({ page: 'editions' })) ?? '';
    return wordings.length > 0 ? [{ wordings: [full(href(address)) ?? '', ...places], history }] : [];
  });
  return landings.length > 0
    ? [{ params: { linkset: LINKSET }, props: { text: formatLinkset(landings, versioned) } }]
    : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
