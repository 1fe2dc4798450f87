/** `CITATION.cff`, where the site has editors. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCff } from '../citing/cff.ts';
import { getStudy } from '../content.ts';
import { viewOf } from '../edge/page.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  const language = study.languages[0] ?? 'nl';
  const { full, href } = viewOf(study, language);
  const text = formatCff(study, language, full(href({ page: 'opening' })));
  return text === undefined ? [] : [{ params: { cff: 'CITATION.cff' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
