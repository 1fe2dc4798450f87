/** The register that stands on the page for who has no script: the words of the talk by letter, as at the back of a book. */
import type { Language } from '../schema/primitives.ts';
import { STOP } from './find.ts';
import { WORD, wordsIn } from './fold.ts';
import type { IndexedWord, SearchIndex } from './index-file.ts';

export interface BookEntry {
  /** Folded; and as it is written, which of a name is with its capital. */
  word: string;
  shown: string;
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

/** Words that are no headwords, besides those that say nothing in a query either. */
const COMMON: Readonly<Record<Language, string>> = {
  nl: 'alsjeblieft absoluut ben binnen buiten onder boven tussen ik mij mijn mezelf me je jij jou jouw haar hem hun hen wel nee ja moet moeten mag meer minder veel weinig heel erg iets iemand eigen eigenlijk dus daar hier nu nog al want maak maken ga gaan doe doen zie zien zegt zeggen komt komen laat laten elk elke alle alles andere ander zelf echt mee alleen altijd juist kortom toch zoals zonder vanwege onlangs enzovoort gedurende heb hebt heeft hoeverre hoewel waardoor waartoe waarom even erbij elkaar krijgt leidt lijkt staan staat vind wil wilt willen zal zullen was waren durf gedaan betere goed juiste',
  en: 'about absolutely above after all also always am any away because before being between both each else every even from further get go goes had have her here him himself i if into its just let like make many me mine more most much my myself need no nor now off only other our out own please really same say says see she should so some someone something still such than then there therefore these thing things too under until up upon very want was way well were will with within without would yes your add although ask been better bring either find good indeed keep lead lets longer look made main makes mean one oneself show sits start take them themselves though through various when while',
};

/** A name with a capital too many is a slip of the hand, which the talk's own page shows and a register need not. */
const spelled = (name: string): string =>
  name.replace(/^(?!IJ)(\p{Lu})(\p{Lu})(?=\p{Ll})/u, (_, first, second) => first + second.toLowerCase());

/** Headwords with the slides on which they or their forms stand. `terms` are those of the glossary, by id. */
export function bookIndex(index: SearchIndex, terms: ReadonlyMap<string, string>): BookLetter[] {
  const lines = index.texts.filter(({ slide }) => slide !== undefined);
  const stop = new Set(`${STOP[index.language]} ${COMMON[index.language]}`.split(' '));
  const rows = new Map(index.words.map((row) => [row.word, row]));
  const said = new Map<string, Map<number, string>>();
  /** As they are written: with a capital where they have one inside a line too. */
  const written = new Map<string, string>();
  for (const { text, slide = 0, fragment = '' } of lines) {
    const shown = text.match(WORD) ?? [];
    for (const [at, word] of wordsIn(text).entries()) {
      const own = shown[at] ?? word;
      const isName = at > 0 || /^\p{Lu}{2}/u.test(own);
      if (isName || !written.has(word)) written.set(word, isName ? spelled(own) : own.toLowerCase());
      if (stop.has(word) || word.length < 3 || /^\d|['’]/.test(word)) continue;
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
      shown: written.get(head) ?? head,
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
