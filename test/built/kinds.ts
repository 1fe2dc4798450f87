import { type Address, pathOf } from '../../src/addresses/addresses.ts';
import { SINGLE_PAGES } from '../../src/addresses/pages.ts';

/** Entries that show what pages of their kind can hold. */
const ENTRIES: readonly Address[] = [
  { page: 'finding', id: 'gelijkwaardigheid-onder-druk' },
  { page: 'finding', id: 'concepten-doordenken' },
  { page: 'quote', id: 'zus' },
  { page: 'concept', id: 'zelfredzaamheid' },
  { page: 'figure', id: 'geven-en-ontvangen' },
  { page: 'figure', id: 'hoe-het-samenhangt' },
  { page: 'exercise', id: 'voorspel-de-volgorde' },
  { page: 'embed', id: 'geven-en-ontvangen' },
  { page: 'embed', id: 'zus' },
];

/** One page of each kind, in both languages: what holds of these, holds of the site. */
export const KINDS: readonly string[] = [
  ...[...SINGLE_PAGES.map((page) => ({ page })), ...ENTRIES].flatMap((address) =>
    (['nl', 'en'] as const).map((language) => `${pathOf(address, language, 'nl')}/`.replace(/^\/$/, '')),
  ),
  '404.html',
];
