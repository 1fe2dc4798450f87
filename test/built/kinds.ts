import { type Address, pathOf } from '../../src/addresses/addresses.ts';
import { SINGLE_PAGES } from '../../src/addresses/pages.ts';
import type { Language } from '../../src/schema/primitives.ts';

/** Entries of the oven that show what pages of their kind can hold. */
const ENTRIES: readonly Address[] = [
  { page: 'finding', id: 'ruilen-tussen-bakmaten' },
  { page: 'finding', id: 'praten-over-woorden' },
  { page: 'quote', id: 'gesprek-bij-het-vuur' },
  { page: 'concept', id: 'buurtbrood' },
  { page: 'figure', id: 'brood-delen' },
  { page: 'figure', id: 'kaart-van-de-ovens' },
  { page: 'figure', id: 'twee-wegen' },
  { page: 'figure', id: 'vier-keer-stoken' },
  { page: 'figure', id: 'van-pijl-tot-pijl' },
  { page: 'exercise', id: 'brood-op-volgorde' },
  { page: 'exercise', id: 'over-de-molenaar' },
  { page: 'exercise', id: 'spoor-een-wens-na' },
  { page: 'embed', id: 'brood-delen' },
  { page: 'embed', id: 'gesprek-bij-het-vuur' },
];

const kindsIn = (language: Language): string[] =>
  [...SINGLE_PAGES.map((page) => ({ page })), ...ENTRIES].map((address) =>
    `${pathOf(address, language, 'nl')}/`.replace(/^\/$/, ''),
  );

/** One page of each kind, in Dutch and in English: what holds of these, holds of the site. */
export const DUTCH: readonly string[] = [...kindsIn('nl'), '404.html'];
export const KINDS: readonly string[] = [...DUTCH, ...kindsIn('en')];
