/** What each edition changed, in the words of a page and of the feed. */

import type { ListedAddress } from '../addresses/listed.ts';
import { nameOfListed } from '../addresses/names.ts';
import { isSinglePage } from '../addresses/pages.ts';
import type { View } from '../components/view.ts';
import { changesByEdition, type PageChange } from '../register/edition-changes.ts';
import { fragmentOfEdition } from '../register/history.ts';
import { ENTRY_KINDS } from '../schema/kinds.ts';
import { wholeEditions } from '../study/editions.ts';
import { entriesOf } from '../study/entries-of.ts';
import { findEntry } from '../study/entry-by-id.ts';
import { formatDay } from '../words/format.ts';

export interface EditionInWords {
  version: string;
  date: string;
  day: string;
  /** How much changed. */
  says: string;
  pages: { title: string; href: string; kinds: string }[];
}

/** The editions, the newest first; each page that an edition changed leads to what it said in it. */
export function changesInWords(view: View): EditionInWords[] {
  const { study, language, words, href } = view;
  const own = words.editions;
  return changesByEdition(study, language).map(({ edition, all, counts, pages }) => ({
    version: edition.version,
    date: edition.date,
    day: formatDay(edition.date, language),
    says:
      edition.before === undefined
        ? own.says(all, own.counts({ ...counts, added: 0 }))
        : own.says(0, own.counts(counts)),
    pages: pages.flatMap(({ at, version, kinds }) => {
      const address = addressOf(at);
      return address
        ? [
            {
              title: titleOf(view, at, address),
              href: href(address, fragmentOfEdition(version)),
              kinds: kinds
                .map((kind) => ((own.kinds as Record<string, string>)[kind] ?? kind).toLowerCase())
                .join(', '),
            },
          ]
        : [];
    }),
  }));
}

/** The page of a statement; none where the site no longer has such pages. */
function addressOf({ page, id }: PageChange['at']): ListedAddress | undefined {
  const kind = ENTRY_KINDS.find((one) => one === page);
  if (kind && id !== undefined) return { page: kind, id };
  return isSinglePage(page) ? { page } : undefined;
}

/** What a page is called; of one that is gone, what it was called last. */
function titleOf(
  { study, language }: View,
  { page, id = '' }: PageChange['at'],
  address: ListedAddress,
): string {
  if ('id' in address && !findEntry(entriesOf(study, address.page), id)) {
    const names = study.editions.flatMap(
      ({ version }) =>
        wholeEditions(study.editions).get(version)?.get(`${page}/${id}`)?.words[language]?.text ?? [],
    );
    return names.at(-1) ?? id;
  }
  return nameOfListed(study, language, address).title;
}
