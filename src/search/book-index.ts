/** The register that stands on the page for who has no script: the words of the talk by letter, as at the back of a book. */
import { STOP } from './find.ts';
import { wordsIn } from './fold.ts';
import type { IndexedWord, SearchIndex } from './index-file.ts';

export interface BookEntry {
  word: string;
  /** The slides that have it, or a form of it, each with the first text there. */
  slides: { slide: number; fragment: string }[];
  /** The entry of the glossary that is called so. */
  concept?: string;
  /** Other headwords that are made with this one. */
  with: string[];
}

export interface BookLetter {
  letter: string;
  entries: BookEntry[];
}

/** Headwords with the slides on which they or their forms stand. `terms` are those of the glossary, by id. */
export function bookIndex(index: SearchIndex, terms: ReadonlyMap<string, string>): BookLetter[] {
  const lines = index.texts.filter(({ slide }) => slide !== undefined);
  const stop = new Set((STOP[index.language] ?? '').split(' '));
  const rows = new Map(index.words.map((row) => [row.word, row]));
  const said = new Map<string, Map<number, string>>();
  for (const { text, slide = 0, fragment = '' } of lines) {
    for (const word of wordsIn(text)) {
      if (stop.has(word) || word.length < 3 || /^\d/.test(word)) continue;
      const slides = said.get(word) ?? new Map<number, string>();
      said.set(word, slides);
      if (!slides.has(slide)) slides.set(slide, fragment);
    }
  }
  const groups = groupForms([...said.keys()], rows);
  const heads = new Map(
    groups.flatMap(([head, ...forms]) => [head, ...forms].map((word) => [word, head ?? ''])),
  );
  const conceptOf = new Map([...terms].map(([id, term]) => [wordsIn(term).join(' '), id]));
  const entries = groups.map(([head = '', ...forms]): BookEntry => {
    const slides = new Map<number, string>();
    for (const word of [head, ...forms])
      for (const [slide, fragment] of said.get(word) ?? [])
        if (!slides.has(slide)) slides.set(slide, fragment);
    const concept = conceptOf.get(head);
    const made = groups.flatMap(([other = '']) =>
      other !== head && rows.get(other)?.parts?.some((part) => heads.get(part) === head) ? [other] : [],
    );
    return {
      word: head,
      slides: [...slides].sort(([a], [b]) => a - b).map(([slide, fragment]) => ({ slide, fragment })),
      ...(concept && { concept }),
      with: made,
    };
  });
  return [...Map.groupBy(entries, ({ word }) => word[0]?.toUpperCase() ?? '')].map(([letter, of]) => ({
    letter,
    entries: of,
  }));
}

/** Words that are forms of one, the shortest first: it is the headword. In the order of the alphabet. */
function groupForms(words: readonly string[], rows: ReadonlyMap<string, IndexedWord>): string[][] {
  const byStem = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const stems = [word, ...(rows.get(word)?.stems ?? [])];
    const group = stems.map((stem) => byStem.get(stem)).find((known) => known !== undefined) ?? [];
    group.push(word);
    for (const stem of stems) if (!byStem.has(stem)) byStem.set(stem, group);
  }
  return [...new Set(byStem.values())].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
