/** Citations for programs that keep references, at the addresses given them in src/addresses; of what is gone too. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES, type CitationFile, pathOfCitation } from '../addresses/addresses.ts';
import { tellGone } from '../addresses/tell-gone.ts';
import { formatBibtex } from '../citing/bibtex.ts';
import {
  addressOfCitable,
  type CslRecord,
  citables,
  citationOf,
  citationOfGone,
  isCitedKind,
} from '../citing/citation.ts';
import { formatCslJson } from '../citing/csl-json.ts';
import { formatRis } from '../citing/ris.ts';
import { getStudy } from '../content.ts';
import { gonePages } from '../edge/listed-pages.ts';
import { viewOf } from '../edge/page.ts';
import type { Language } from '../schema/primitives.ts';

const FORMATS: Record<CitationFile, (record: CslRecord) => string> = {
  bib: formatBibtex,
  ris: formatRis,
  json: formatCslJson,
};
const filesOf = (named: { what: string; id?: string }, language: Language, record: CslRecord) =>
  CITATION_FILES.map((file) => ({
    params: { citation: pathOfCitation(named, file, language) },
    props: { text: FORMATS[file](record) },
  }));

export const getStaticPaths = (async () => {
  const study = await getStudy();
  const there = study.languages.flatMap((language) => {
    const { full, href } = viewOf(study, language);
    return citables(study).flatMap((citable) => {
      const address = addressOfCitable(citable);
      const record = citationOf(study, citable, language, address && full(href(address)));
      return filesOf(citable, language, record);
    });
  });
  const gone = (await gonePages()).flatMap(({ gone, language, full, href }) => {
    const { kind: what, id, fate } = gone;
    if (!isCitedKind(what)) return [];
    const to = full(href(tellGone(study, gone, language).to));
    const record =
      fate.what === 'moved'
        ? citationOf(study, { what, id: fate.to }, language, to)
        : citationOfGone(study, gone, language, to);
    return filesOf({ what, id }, language, record);
  });
  return [...there, ...gone];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
