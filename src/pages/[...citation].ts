/** Citations for programs that keep references, at the addresses given them in src/addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES, type CitationFile, pathOfCitation } from '../addresses/addresses.ts';
import { formatBibtex } from '../citing/bibtex.ts';
import { citables, citationOf } from '../citing/citation.ts';
import { formatRis } from '../citing/ris.ts';
import { addressOfCitable } from '../components/address-of-citable.ts';
import { makeView } from '../components/view.ts';
import { getStudy } from '../content.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  return study.languages.flatMap((language) => {
    const { full, href } = makeView(
      study,
      language,
      undefined,
      import.meta.env.BASE_URL,
      import.meta.env.SITE,
    );
    return citables(study).flatMap((citable) => {
      const address = addressOfCitable(citable);
      const record = citationOf(study, citable, language, address && full(href(address)));
      const texts: Record<CitationFile, () => string> = {
        bib: () => formatBibtex(record),
        ris: () => formatRis(record),
        json: () => `${JSON.stringify([record], null, 2)}\n`,
      };
      return CITATION_FILES.map((file) => ({
        params: { citation: pathOfCitation(citable, file, language) },
        props: { text: texts[file]() },
      }));
    });
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
