/** The index of a study in a language, with the addresses of this build. */
import { nameOfListed } from '../addresses/names.ts';
import type { View } from '../components/view.ts';
import type { Statement } from '../register/statement.ts';
import { statementsOf } from '../register/statements-of.ts';
import type { Language } from '../schema/primitives.ts';
import type { SearchIndex } from '../search/index-file.ts';
import { makeIndex, type PlaceOf } from '../search/make-index.ts';
import { chapterOf } from '../study/chapter-of.ts';
import { once } from '../study/once.ts';
import type { Study } from '../study/study.ts';
import { lexiconOf } from './lexicon.ts';

const made = once((_study: Study) => new Map<Language, SearchIndex>());

/** Made once a build: the page has its register of it, and the file is it. */
export function searchIndex(view: View): SearchIndex {
  const known = made(view.study);
  const index = known.get(view.language) ?? indexFor(view);
  known.set(view.language, index);
  return index;
}

function indexFor({ study, language, words, href }: View): SearchIndex {
  const placeOf: PlaceOf = ({ id, home: { address, fragment }, lines: [first = ''] }: Statement) => {
    const { title, kind = '' } = nameOfListed(study, language, address);
    const at = fragment ? { fragment: href(address, fragment) } : {};
    if (address.page === 'source') {
      const slide = study.lines.get(first)?.slide ?? 0;
      return {
        href: href(address, `slide-${slide}`),
        name: words.slides([slide]),
        kind: title,
        slide,
        ...at,
      };
    }
    const chapter = address.page === 'report' && chapterAt(fragment ?? id);
    if (chapter) return { href: href(address, chapter.id), name: chapter.title, kind: title, ...at };
    return { href: href(address), name: title, kind, ...at };
  };
  const chapterAt = (place: string) =>
    study.chapters.find((one) => one.id === place && one.language === language) ??
    chapterOf(study, language, place);
  return makeIndex(
    { study, language, statements: statementsOf(study, language), placeOf },
    lexiconOf(language),
  );
}
