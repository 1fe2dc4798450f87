/** The study's data, at the addresses given them in src/addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { hrefOf, pathOfData } from '../addresses/addresses.ts';
import { getStudy } from '../content.ts';
import { dataFiles } from '../data/data-files.ts';
import type { Study } from '../study/study.ts';

/** The full address of the data page in the site's first language, where the site has one. */
const homepageOf = ({ languages: [root = 'nl'] }: Study): string | undefined => {
  const { SITE: site, BASE_URL: base } = import.meta.env;
  return site ? new URL(hrefOf({ page: 'data' }, { language: root, root, base }), site).href : undefined;
};

export const getStaticPaths = (async () => {
  const study = await getStudy();
  return [...dataFiles(study, homepageOf(study))].map(([name, text]) => ({
    params: { dataFile: pathOfData(name) },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
