/** What the address of the search says. Apart from what figures and lectures read of theirs, so that their pages carry no more. */
import type { Language } from '../schema/primitives.ts';

type Names = Readonly<Record<Language, string>>;

/** What is searched for, and whose words are to have it. */
export const QUERY_NAMES: Names = { nl: 'zoek', en: 'find' };
export const WHOSE_NAMES: Names = { nl: 'wiens', en: 'whose' };

/** The first value that an address gives under any of the names. */
export const givenUnder = (names: Names, address: URLSearchParams): string =>
  Object.values(names)
    .map((name) => address.get(name))
    .find(Boolean) ?? '';
