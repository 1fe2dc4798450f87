/** Citations for programs that keep references, at the addresses given them in src/addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES, type CitationFile, pathOfCitation } from '../addresses/addresses.ts';
import { formatBibtex } from '../citing/bibtex.ts';
import { addressOfCitable, citables, citationOf } from '../citing/citation.ts';
import { formatCslJson } from '../citing/csl-json.ts';
import { formatRis } from '../citing/ris.ts';
import { getStudy } from '../content.ts';
import { viewOf } from '../edge/page.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  return study.languages.flatMap((language) => {
    const { full, href } = viewOf(study, language);
    return citables(study).flatMap((citable) => {
      const address = addressOfCitable(citable);
      const record = citationOf(study, citable, language, address && full(href(address)));
      const texts: Record<CitationFile, () => string> = {
        bib: () => formatBibtex(record),
        ris: () => formatRis(record),
        json: () => formatCslJson(record),
      };
      return CITATION_FILES.map((file) => ({
        params: { citation: pathOfCitation(citable, file, language) },
        props: { text: texts[file]() },
      }));
    });
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
