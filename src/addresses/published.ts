/** Paths of the files that tell other machines what is here. */
import type { Language } from '../schema/primitives.ts';
import { type Address, pathOf } from './addresses.ts';

/** Where a page's picture for sharing lies: `cards/en/findings/zus.png`. */
export const pathOfCard = (address: Address, language: Language, root: Language): string =>
  `cards/${pathOf(address, language, root) || 'index'}.png`;

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where the answer lies that oEmbed gives for a figure or quote. Ids are unique across all kinds. */
export const pathOfOembed = (id: string, language: Language): string => `oembed/${id}-${language}.json`;

export const LINKSET = 'linkset.json';

/** The path of the feed of editions: `edities/feed.xml`. */
export const pathOfFeed = (language: Language, root: Language): string =>
  `${pathOf({ page: 'editions' }, language, root)}/feed.xml`;

/** The licences of other people's work that the site hands on, as one text. */
export const LICENCES = 'licences.txt';
