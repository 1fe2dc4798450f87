/** The files that a figure can be taken along as, each made once a build. The only place that hands fonts and styles to downloads. */

import fallback from '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2?inline';
import fallbackBold from '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff2?inline';
import emoji from '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff2?inline';
import sansExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import sans from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import { renderToStaticMarkup } from 'react-dom/server';
import { type FigureFile, PICTURE_WIDTHS } from '../addresses/addresses.ts';
import { tellGone, textOfTelling } from '../addresses/tell-gone.ts';
import { formatCsv, formatRecords } from '../data/csv.ts';
import { drawFigure } from '../figures/catalogue.ts';
import { captionOfGone, captionWords } from '../pictures/caption-words.ts';
import { GoneDrawing } from '../pictures/gone-drawing.tsx';
import { openLetters } from '../pictures/letters.ts';
import { drawPng } from '../pictures/png.ts';
import { type About, type Dress, standaloneSvg } from '../pictures/standalone-svg.ts';
import type { Language } from '../schema/primitives.ts';
import { entryById } from '../study/entry-by-id.ts';
import type { Figure, Study } from '../study/study.ts';
import tokens from '../styles/tokens.css?raw';
import { bytesOf, lightColour } from './assets.ts';
import { keptPicture } from './kept-pictures.ts';
import type { GonePage } from './listed-pages.ts';
import { viewOf } from './page.ts';

export const DRESS: Dress = {
  styles: [
    tokens,
    ...Object.values(
      import.meta.glob<string>('../figures/*/*.css', { query: '?raw', import: 'default', eager: true }),
    ),
  ].join('\n'),
  letters: openLetters([
    { family: 'Atkinson', bytes: bytesOf(sans) },
    { family: 'Atkinson', bytes: bytesOf(sansExtended) },
    { family: 'Spoken Serif', bytes: bytesOf(serif) },
    { family: 'Spoken Serif', bytes: bytesOf(serifExtended) },
    { bytes: bytesOf(fallback), weight: 400 },
    { bytes: bytesOf(fallbackBold), weight: 700 },
    { bytes: bytesOf(emoji), weight: 400 },
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
  try {
    const { href, full } = viewOf(study, language);
    const address = full(href({ page: 'figure', id: figure.id }));
    const about = { ...captionWords(study, figure, description, language, address), language };
    return await filesOf(svg('wide'), about, formatCsv(wholeTable(), language));
  } catch (error) {
    throw new Error(
      `the files of figure "${figure.id}" (${language}): ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function filesOf(drawing: string, about: About, csv: string): Promise<Made> {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  const drawn = standaloneSvg(drawing, about, DRESS);
  const png = (width: number): Promise<Uint8Array> =>
    keptPicture([drawn, String(width)], () => drawPng(drawn, width));
  return new Map<FigureFile, Uint8Array>([
    ['svg', text(drawn)],
    ['png-small', await png(PICTURE_WIDTHS['png-small'])],
    ['png-large', await png(PICTURE_WIDTHS['png-large'])],
    ['csv', text(csv)],
  ]);
}

/** What stands at the addresses of the files of a figure that is gone: that it is, or the files of what it is now. */
export function filesOfGone({ study, language, words, full, href, gone }: GonePage): Promise<Made> {
  const { id, fate } = gone;
  if (fate.what === 'moved') return figureFiles(study, entryById(study.figures, fate.to), language);
  const told = tellGone(study, gone, language);
  const sentence = textOfTelling(told);
  const to = full(href(told.to)) ?? href(told.to);
  const colours = { ink: lightColour('ink'), link: lightColour('link') };
  return filesOf(
    renderToStaticMarkup(GoneDrawing({ told, href: to, colours })),
    { ...captionOfGone(study, told.title, language), language },
    formatRecords([
      ['id', told.title, words.gone.address],
      [id, sentence, to],
    ]),
  );
}
