/** The deck for PowerPoint, each file made once a build. The only place that hands drawings and colours to it. */

import { drawFigure } from '../figures/catalogue.ts';
import type { PowerpointFile } from '../lecture/model/powerpoint-files.ts';
import { powerpointFiles } from '../lecture/model/powerpoint-files.ts';
import slideStyles from '../lecture/powerpoint/drawings.css?raw';
import { ornamentSvg } from '../lecture/powerpoint/ornament.ts';
import type { Image } from '../lecture/powerpoint/slide-parts.ts';
import { writeDeck } from '../lecture/powerpoint/write-deck.ts';
import { deckIn } from '../lecture/stage/deck-in.ts';
import { drawPng } from '../pictures/png.ts';
import { slideSvg } from '../pictures/standalone-svg.ts';
import type { Language } from '../schema/primitives.ts';
import type { Figure, Study } from '../study/study.ts';
import { darkColour, lightColour } from './assets.ts';
import { DRESS } from './figure-files.ts';
import { keptPicture } from './kept-pictures.ts';
import { viewOf } from './page.ts';

const SLIDE_DRESS = { ...DRESS, styles: `${DRESS.styles}\n${slideStyles}` };
const TONES = Array.from({ length: 11 }, (_, index) => `tone-${index}`);
/** Pixels across, for programs that know no SVG. */
const PIXELS = 1600;

/** The files of the deck in a language. */
export async function powerpointDecks(
  study: Study,
  language: Language,
): Promise<(PowerpointFile & { bytes: Uint8Array<ArrayBuffer> })[]> {
  const deck = deckIn(study, language);
  const files = powerpointFiles(deck, language);
  if (files.length === 0) return [];
  const { href, full } = viewOf(study, language);
  const images = await imagesOf(study, language);
  const dark = deck[0]?.dark;
  const colour = dark ? darkColour : lightColour;
  const ornament = ornamentSvg(study, {
    paper: dark ? lightColour('ink') : lightColour('paper'),
    tones: TONES.map(colour),
  });
  const image = ornament && (await imageOf(ornament, 900));
  return files.map((file) => ({
    ...file,
    bytes: new Uint8Array(
      writeDeck(
        {
          study,
          language,
          slides: file.slides,
          imageOf: (figure, step) => images.get(keyOf(figure, step)),
          ...(image && { ornament: image }),
          addressOf: (slide) => full(href({ page: 'present' }, slide)),
          siteAddress: full(href({ page: 'opening' })),
        },
        {
          ink: lightColour('ink'),
          paper: lightColour('paper'),
          soft: lightColour('ink-soft'),
          raised: lightColour('paper-raised'),
          link: lightColour('link'),
          tones: [0, 2, 4, 6, 8, 10].map((tone) => lightColour(`tone-${tone}`)),
        },
      ),
    ),
  }));
}

const keyOf = ({ id }: Figure, step: number): string => `${id} ${step}`;

/** Each figure at each step at which a slide shows it whole. */
async function imagesOf(study: Study, language: Language): Promise<ReadonlyMap<string, Image>> {
  const found = new Map<string, Image>();
  for (const { blocks } of deckIn(study, language))
    for (const block of blocks) {
      if (block.show !== 'figure') continue;
      const { figure, until } = block;
      const { description, svg } = drawFigure(study, figure, language);
      const key = keyOf(figure, until);
      if (description.empty !== undefined || found.has(key)) continue;
      found.set(key, await imageOf(slideSvg(svg('wide', { onSlide: true }), until, SLIDE_DRESS), PIXELS));
    }
  return found;
}

async function imageOf(svg: string, pixels: number): Promise<Image> {
  const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  const png = await keptPicture([svg, String(pixels)], () => drawPng(svg, pixels));
  return { svg, png, width, height };
}
