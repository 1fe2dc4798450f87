/** The pictures for sharing, each drawn once and kept between builds. The only place that hands type and colour to them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sans from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff?inline';
import sansBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff?inline';
import sansExtended from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff?inline';
import sansExtendedBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-600-normal.woff?inline';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?inline';
import serifExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?inline';
import { CARD_SIZE } from '../addresses/published.ts';
import { type Card, type CardDress, drawCard } from '../pictures/card.ts';
import design from '../pictures/card.ts?raw';
import { drawPng } from '../pictures/png.ts';
import { bytesOf, lightColour } from './assets.ts';

const DRESS: CardDress = {
  serif: { latin: bytesOf(serif), extended: bytesOf(serifExtended) },
  sans: {
    latin: bytesOf(sans),
    latinBold: bytesOf(sansBold),
    extended: bytesOf(sansExtended),
    extendedBold: bytesOf(sansExtendedBold),
  },
  paper: lightColour('paper'),
  ink: lightColour('ink'),
  inkSoft: lightColour('ink-soft'),
  tones: Array.from({ length: 11 }, (_, index) => lightColour(`tone-${index}`)),
};

/** Between builds a picture is known by all that it is made of: its words, the design, colours, type and packages. */
const FOLDER = process.env.CARDS_DIR || join('node_modules', '.cache', 'cards');
let made: string | undefined;
const makings = (): string => {
  made ??= createHash('sha256')
    .update(design)
    .update(JSON.stringify(DRESS))
    .update(readFileSync('package-lock.json'))
    .digest('hex');
  return made;
};

/** A card as PNG. */
export async function cardPng(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(makings()).update(JSON.stringify(card)).digest('hex');
  const file = join(FOLDER, `${name}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = new Uint8Array(drawPng(await drawCard(card, DRESS), CARD_SIZE.width));
  mkdirSync(FOLDER, { recursive: true });
  // Renamed into place, so that a build that is stopped leaves no half a picture.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}
