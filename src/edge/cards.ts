/** The pictures for sharing. The only place that hands type and colour to them. */
import { createHash } from 'node:crypto';
import sans from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline';
import sansBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff?inline';
import sansExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?inline';
import sansExtendedBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff?inline';
import fallback from '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff?inline';
import fallbackBold from '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff?inline';
import emoji from '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?inline';
import serifExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?inline';
import { CARD_SIZE } from '../addresses/published.ts';
import { type Card, type CardDress, drawCard } from '../pictures/card.ts';
import design from '../pictures/card.ts?raw';
import { drawPng } from '../pictures/png.ts';
import { bytesOf, lightColour } from './assets.ts';
import { keptPicture } from './kept-pictures.ts';

const DRESS: CardDress = {
  serif: { latin: bytesOf(serif), extended: bytesOf(serifExtended) },
  sans: {
    latin: bytesOf(sans),
    latinBold: bytesOf(sansBold),
    extended: bytesOf(sansExtended),
    extendedBold: bytesOf(sansExtendedBold),
  },
  fallback: { plain: bytesOf(fallback), bold: bytesOf(fallbackBold), emoji: bytesOf(emoji) },
  paper: lightColour('paper'),
  ink: lightColour('ink'),
  inkSoft: lightColour('ink-soft'),
  tones: Array.from({ length: 11 }, (_, index) => lightColour(`tone-${index}`)),
};

/** All that a card is made of beside its words: the design, colours and type. */
const DESIGN = [design, createHash('sha256').update(JSON.stringify(DRESS)).digest('hex')];

/** A card as PNG. */
export const cardPng = (card: Card): Promise<Uint8Array<ArrayBuffer>> =>
  keptPicture([...DESIGN, JSON.stringify(card)], async () =>
    drawPng(await drawCard(card, DRESS), CARD_SIZE.width),
  );
