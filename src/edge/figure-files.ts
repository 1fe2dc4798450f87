/** The files that a figure can be taken along as, each made once a build. The only place that hands fonts and styles to downloads. */

import sansExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import sans from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import { type FigureFile, PICTURE_WIDTHS } from '../addresses/addresses.ts';
import { formatCsv } from '../data/csv.ts';
import { drawFigure } from '../figures/catalogue.ts';
import { captionWords } from '../pictures/caption-words.ts';
import { openLetters } from '../pictures/letters.ts';
import { drawPng } from '../pictures/png.ts';
import { type Dress, standaloneSvg } from '../pictures/standalone-svg.ts';
import type { Language } from '../schema/primitives.ts';
import type { Figure, Study } from '../study/study.ts';
import tokens from '../styles/tokens.css?raw';
import { bytesOf } from './assets.ts';
import { keptPicture } from './kept-pictures.ts';
import { viewOf } from './page.ts';

const DRESS: Dress = {
  styles: [
    tokens,
    ...Object.values(
      import.meta.glob<string>('../figures/*/*.css', { query: '?raw', import: 'default', eager: true }),
    ),
  ].join('\n'),
  letters: openLetters([
    { family: 'Atkinson', bytes: bytesOf(sans) },
    { family: 'Atkinson', bytes: bytesOf(sansExtended) },
    { family: 'Source Serif', bytes: bytesOf(serif) },
    { family: 'Source Serif', bytes: bytesOf(serifExtended) },
  ]),
};

type Made = ReadonlyMap<FigureFile, Uint8Array>;

const made = new WeakMap<Figure, Map<Language, Promise<Made>>>();

/** The files of a figure in a language. None where there is nothing to draw. */
export function figureFiles(study: Study, figure: Figure, language: Language): Promise<Made> {
  const known = made.get(figure) ?? new Map<Language, Promise<Made>>();
  made.set(figure, known);
  const files = known.get(language) ?? makeFiles(study, figure, language);
  known.set(language, files);
  return files;
}

async function makeFiles(study: Study, figure: Figure, language: Language): Promise<Made> {
  const { description, wholeTable, svg } = drawFigure(study, figure, language);
  if (description.empty !== undefined) return new Map();
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  try {
    const { href, full } = viewOf(study, language);
    const address = full(href({ page: 'figure', id: figure.id }));
    const about = { ...captionWords(study, figure, description, language, address), language };
    const drawn = standaloneSvg(svg('wide'), about, DRESS);
    const png = (width: number): Promise<Uint8Array> =>
      keptPicture([drawn, String(width)], () => drawPng(drawn, width));
    return new Map<FigureFile, Uint8Array>([
      ['svg', text(drawn)],
      ['png-small', await png(PICTURE_WIDTHS['png-small'])],
      ['png-large', await png(PICTURE_WIDTHS['png-large'])],
      ['csv', text(formatCsv(wholeTable(), language))],
    ]);
  } catch (error) {
    throw new Error(
      `the files of figure "${figure.id}" (${language}): ${error instanceof Error ? error.message : error}`,
    );
  }
}
