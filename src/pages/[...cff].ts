/** `CITATION.cff`, where the site has editors. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCff } from '../citing/cff.ts';
import { makeView } from '../components/view.ts';
import { getStudy } from '../content.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  const language = study.languages[0] ?? 'nl';
  const { full, href } = makeView(study, language, undefined, import.meta.env.BASE_URL, import.meta.env.SITE);
  const text = formatCff(study, language, full(href({ page: 'opening' })));
  return text === undefined ? [] : [{ params: { cff: 'CITATION.cff' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
