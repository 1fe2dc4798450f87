/** The files of figures, those that are gone too, of the brief and of the deck, at the addresses given them in src/addresses. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { pathOfBrief, pathOfFile } from '../addresses/addresses.ts';
import { getStudy } from '../content.ts';
import { briefPdf } from '../edge/brief-pdf.ts';
import { powerpointDecks } from '../edge/deck-powerpoint.ts';
import { figureFiles, filesOfGone } from '../edge/figure-files.ts';
import { gonePages } from '../edge/listed-pages.ts';
import type { Language } from '../schema/primitives.ts';

export const getStaticPaths = (async () => {
  const study = await getStudy();
  const briefs = study.languages.flatMap((language) => {
    const bytes = briefPdf(study, language);
    return bytes ? [{ params: { file: pathOfBrief(language) }, props: { bytes } }] : [];
  });
  const at = (id: string, language: Language, files: Awaited<ReturnType<typeof figureFiles>>) =>
    [...files].map(([file, bytes]) => ({
      params: { file: pathOfFile(id, file, language) },
      props: { bytes },
    }));
  const figures = study.figures.flatMap((figure) =>
    study.languages.map(async (language) =>
      at(figure.id, language, await figureFiles(study, figure, language)),
    ),
  );
  const gone = (await gonePages())
    .filter(({ address }) => address.page === 'figure')
    .map(async (page) => at(page.address.id, page.language, await filesOfGone(page)));
  const decks = study.languages.map(async (language) =>
    (await powerpointDecks(study, language)).map(({ path, bytes }) => ({
      params: { file: path },
      props: { bytes },
    })),
  );
  return [...briefs, ...(await Promise.all([...figures, ...gone, ...decks])).flat()];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
