/** The files of figures and of the brief, at the addresses given them in src/addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pathOfBrief, pathOfFile } from '../addresses/addresses.ts';
import { getStudy } from '../content.ts';
import { briefPdf } from '../edge/brief-pdf.ts';
import { figureFiles } from '../edge/figure-files.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  const briefs = study.languages.flatMap((language) => {
    const bytes = briefPdf(study, language);
    return bytes ? [{ params: { file: pathOfBrief(language) }, props: { bytes } }] : [];
  });
  const figures = study.figures.flatMap((figure) =>
    study.languages.map(async (language) =>
      [...(await figureFiles(study, figure, language))].map(([file, bytes]) => ({
        params: { file: pathOfFile(figure.id, file, language) },
        props: { bytes },
      })),
    ),
  );
  return [...briefs, ...(await Promise.all(figures)).flat()];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
