/** What every component needs to know of the page it stands on. */
import { type Address, hrefOf } from '../addresses/addresses.ts';
import { PAGES, type SinglePage } from '../addresses/pages.ts';
import { addressOfPlace } from '../addresses/part-addresses.ts';
import type { Language, Text } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { WORDS } from '../words/words.ts';

export interface View {
  study: Study;
  language: Language;
  /** The page itself; absent on the page for what is not there. */
  address?: Address;
  words: (typeof WORDS)[Language];
  /** The talk was in another language than the page. */
  translated: boolean;
  /** In the report the slide itself stands beside what is told of it: there its lines need no sign and no original. */
  besideSlide: boolean;
  /** The text in the page's language. */
  text(text: Text): string;
  /** What a page is called of which there is one, in the page's language. */
  titleOf(page: SinglePage): string;
  /** The link to a page, or to a place on it, in the page's language. */
  href(address: Address, fragment?: string): string;
  /** The link to the same page in another language. */
  hrefIn(language: Language, address: Address): string;
  /** The full address of a path; nothing where the site has no address of its own. */
  full(path: string): string | undefined;
}

/** Makes the view of a page. `base` is the path under which the site stands; `site` its host, where it is known. */
export function makeView(
  study: Study,
  language: Language,
  address: Address | undefined,
  base: string,
  site?: URL | string,
): View {
  const root = study.languages[0] ?? 'nl';
  return {
    study,
    language,
    ...(address && { address }),
    words: WORDS[language],
    translated: language !== study.spoken,
    besideSlide: address?.page === 'report',
    text: (text) => textIn(text, language),
    titleOf: (page) => PAGES[page].title[language],
    href: (to, fragment) => hrefOf(addressOfPlace(study, to, fragment), { language, root, base, fragment }),
    hrefIn: (other, to) => hrefOf(to, { language: other, root, base }),
    full: (path) => (site ? new URL(path, site).href : undefined),
  };
}
