/** What the search reads, one file a language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pathOfSearchIndex } from '../addresses/addresses.ts';
import { hasPage } from '../addresses/pages.ts';
import type { View } from '../components/view.ts';
import { getStudy } from '../content.ts';
import { viewOf } from '../edge/page.ts';
import { searchIndex } from '../edge/search-index.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  return study.languages
    .filter((language) => hasPage(study, language, 'search'))
    .map((language) => ({
      params: { searchIndex: pathOfSearchIndex(language) },
      props: { view: viewOf(study, language, { page: 'search' }) },
    }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: View }> = ({ props }) =>
  new Response(JSON.stringify(searchIndex(props.view)));
