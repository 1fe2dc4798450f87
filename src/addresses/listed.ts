/** The pages that search engines may list: those that a visitor would want to find, and that are there. */
import type { EntryKind } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import { findEntry } from '../study/entry-by-id.ts';
import { labelOf } from '../study/label-of.ts';
import { offers } from '../study/offers.ts';
import type { Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { WORDS } from '../words/words.ts';
import { type Address, LIST_OF, type SinglePage } from './addresses.ts';
import { addressesOf } from './part-addresses.ts';

/** Pages that make sense only from another page: a window beside the deck, guidance to an exercise. */
const UNLISTED: readonly string[] = ['speaker', 'lecturer', 'embed'];

/** Whether search engines may list the page. One that is gone is not listed, nor one with nothing on it. */
export function isListed(study: Study, language: Language, address: Address): boolean {
  if (UNLISTED.includes(address.page)) return false;
  return 'id' in address
    ? findEntry(entriesOf(study, address.page as EntryKind), address.id) !== undefined
    : offers(study, language, address.page);
}

/** The addresses of all listed pages, in the order of the navigation. `made` names the kinds of page that this site has. */
export function listedAddresses(study: Study, language: Language, made: readonly string[]): Address[] {
  const singles = (Object.keys(WORDS[language].pages) as SinglePage[]).flatMap((page) =>
    addressesOf(study, { page }),
  );
  const entries = (Object.keys(LIST_OF) as EntryKind[]).flatMap((page) =>
    entriesOf(study, page).map(({ id }) => ({ page, id })),
  );
  return [...singles, ...entries].filter(
    (address) => made.includes(address.page) && isListed(study, language, address),
  );
}

/** What a listed page is called, and what kind of page it is. A page of which there is one is its own kind. */
export function nameOfListed(
  study: Study,
  language: Language,
  address: Address,
): { title: string; kind: string | undefined } {
  const words = WORDS[language];
  if ('id' in address) {
    const kind = address.page as EntryKind;
    return { title: textIn(labelOf(study, kind, address.id), language), kind: words.kinds[kind] };
  }
  return {
    title: address.page === 'opening' ? textIn(study.title, language) : titleOfPart(study, language, address),
    kind: undefined,
  };
}

/** What a page is called of which there is one, and, where it has several parts, which of them this is. */
export function titleOfPart(
  study: Study,
  language: Language,
  address: Extract<Address, { part?: number }>,
): string {
  const { pages, parts } = WORDS[language];
  const title = pages[address.page];
  const of = addressesOf(study, address).length;
  return of > 1 ? `${title}, ${parts.one(address.part ?? 1, of)}` : title;
}

function entriesOf(study: Study, kind: EntryKind): readonly { id: string }[] {
  switch (kind) {
    case 'finding':
      return study.findings;
    case 'quote':
      return study.quotes;
    case 'concept':
      return study.concepts;
    case 'figure':
      return study.figures;
    case 'exercise':
      return study.exercises;
  }
}
