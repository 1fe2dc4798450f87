/** The pages that search engines may list: those that a visitor would want to find, and that are there. */
import { ENTRY_KINDS } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { entriesOf } from '../study/entries-of.ts';
import { findEntry } from '../study/entry-by-id.ts';
import type { Study } from '../study/study.ts';
import type { Address, EntryAddress, PageAddress } from './addresses.ts';
import { hasPage, PAGES, SINGLE_PAGES } from './pages.ts';
import { addressesOf } from './part-addresses.ts';

/** An embed is never listed. */
export type ListedAddress = PageAddress | EntryAddress;

/** Whether search engines may list the page. One that is gone is not listed, nor one with nothing on it. */
export function isListed(study: Study, language: Language, address: Address): boolean {
  if (address.page === 'embed') return false;
  return 'id' in address
    ? findEntry(entriesOf(study, address.page), address.id) !== undefined
    : !PAGES[address.page].unlisted && hasPage(study, language, address.page);
}

/** The addresses of all listed pages: first those of which there is one, in the order of the menu, then the entries. */
export function listedAddresses(study: Study, language: Language): ListedAddress[] {
  const singles = SINGLE_PAGES.flatMap((page) => addressesOf(study, { page }));
  const entries = ENTRY_KINDS.flatMap((page) => entriesOf(study, page).map(({ id }) => ({ page, id })));
  return [...singles, ...entries].filter((address) => isListed(study, language, address));
}
