/** The files of figures, at the addresses that i18n gives them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getStudy } from '../content.ts';
import { figureFiles } from '../figure-files.ts';
import { pathOfFile } from '../i18n/addresses.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  return study.figures.flatMap((figure) =>
    study.languages.flatMap((language) =>
      [...figureFiles(study, figure, language)].map(([file, bytes]) => ({
        params: { file: pathOfFile(figure.id, file, language) },
        props: { bytes },
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
