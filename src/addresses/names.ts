/** What pages, and places on them, are called. */
import type { Language } from '../schema/primitives.ts';
import { chapterOf } from '../study/chapter-of.ts';
import { labelOf } from '../study/label-of.ts';
import type { Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import type { Use } from '../study/uses.ts';
import { WORDS } from '../words/words.ts';
import type { PageAddress } from './addresses.ts';
import type { ListedAddress } from './listed.ts';
import { PAGES } from './pages.ts';
import { addressesOf } from './part-addresses.ts';

/** What a listed page is called, and, of an entry, what kind of page it is. */
export function nameOfListed(
  study: Study,
  language: Language,
  address: ListedAddress,
): { title: string; kind: string | undefined } {
  if ('id' in address) {
    const { page, id } = address;
    return { title: textIn(labelOf(study, page, id), language), kind: WORDS[language].kinds[page] };
  }
  return {
    title: address.page === 'opening' ? textIn(study.title, language) : titleOfPart(study, language, address),
    kind: undefined,
  };
}

/** What a page is called of which there is one, and, where it has several parts, which of them this is. */
export function titleOfPart(study: Study, language: Language, address: PageAddress): string {
  const title = PAGES[address.page].title[language];
  const of = addressesOf(study, address).length;
  return of > 1 ? `${title}, ${WORDS[language].parts.one(address.part ?? 1, of)}` : title;
}

/** What a use is called in a list: "finding: Its name", "Report: Title of the chapter", "Present: slide 4". */
export function nameOfUse(study: Study, language: Language, { on, fragment }: Use): string {
  const words = WORDS[language];
  if ('id' in on) return `${words.kinds[on.page]}: ${textIn(labelOf(study, on.page, on.id), language)}`;
  const title = PAGES[on.page].title[language];
  if (on.page === 'present') {
    const number = study.deck.findIndex(({ id }) => id === fragment) + 1;
    return `${title}: ${words.slides([number])}`;
  }
  const chapter = on.page === 'report' ? chapterOf(study, language, fragment) : undefined;
  return chapter ? `${title}: ${chapter.title}` : title;
}
