/** Finds texts by words. What is compared with a query is the list of words, which is short, and not the texts. */
import type { Language } from '../schema/primitives.ts';
import { bases, isMadeWith, withinSlips, wordsIn } from './fold.ts';
import { type IndexedSynonyms, type IndexedWord, isOfTalk, type SearchIndex } from './index-file.ts';

/** Why a text was found, the surest first. */
export const REASONS = ['word', 'form', 'part', 'synonym', 'slip'] as const;
export type Reason = (typeof REASONS)[number];

export interface Hit {
  /** The number of the text in the index. */
  text: number;
  /** For each word asked for, why, and by which words of the text. */
  why: { asked: string; reason: Reason; words: string[]; concept?: string }[];
}

export interface Found {
  hits: Hit[];
  /** Set where no text has all words that were asked for: the hits have as many as any. */
  partly: boolean;
  /** Words asked for that nothing has. */
  missing: string[];
}

/** What a word, or words that mean one thing, lead to: texts, each with the reason and the words in it. */
interface Sought {
  asked: string;
  texts: Map<number, { reason: Reason; words: Set<string>; concept?: string }>;
}

const rank = (reason: Reason): number => REASONS.indexOf(reason);

/** Words that say nothing alone. Beside others they are passed over; in quotation marks they count. */
export const STOP: Readonly<Record<Language, string>> = {
  nl: 'de het een en van in op te dat die is zijn met voor aan er om ook bij of als dan maar door naar uit over tot wat wie hoe waar waarom welke hun ze zij hij u we wij niet geen dit deze zich wordt worden kan kunnen heeft hebben',
  en: 'the a an and of in on to that those is are was were with for at there it as than but by from out over what who how where why which their they he she you we not no this these be been can could has have do does or',
};

/** Characters of a query that are read: more is no search. */
const LONGEST = 200;

export function find(index: SearchIndex, given: string): Found {
  const query = given.slice(0, LONGEST);
  const phrases = [...query.matchAll(/["“”„«]([^"“”„»]+)["”“»]/g)].map(([, words = '']) => wordsIn(words));
  const typed = wordsIn(query);
  const stop = new Set(STOP[index.language].split(' '));
  const telling = typed.filter((word) => !stop.has(word));
  const asked = telling.length > 0 ? telling : typed;
  const sought = [...synonymsIn(index, asked)];
  const covered = new Set(sought.flatMap(({ asked: words }) => words.split(' ')));
  const isCovered = (word: string): boolean =>
    apart([word]).every((part) => bases(part, index.language).some((base) => covered.has(base)));
  for (const word of new Set(asked)) if (!isCovered(word)) sought.push(byWord(index, word));
  const hits = together(sought);
  const most = Math.max(0, ...hits.map(({ why }) => why.length));
  const whole = hits
    .filter(({ why }) => why.length === most)
    .filter(({ text }) => phrases.every((phrase) => hasPhrase(index.texts[text]?.text ?? '', phrase)));
  return {
    hits: whole.sort(
      (a, b) =>
        Number(isGuess(a)) - Number(isGuess(b)) ||
        Number(isTalk(index, b)) - Number(isTalk(index, a)) ||
        mean(a) - mean(b) ||
        a.text - b.text,
    ),
    partly: most < sought.length,
    missing: sought.filter(({ texts }) => texts.size === 0).map(({ asked: word }) => word),
  };
}

/** Found by something else than what was asked for. */
const isGuess = ({ why }: Hit): boolean => why.some(({ reason }) => reason === 'slip');
const isTalk = ({ texts }: SearchIndex, { text }: Hit): boolean => isOfTalk(texts[text]?.whose);
const mean = ({ why }: Hit): number => why.reduce((sum, { reason }) => sum + rank(reason), 0) / why.length;

function together(sought: readonly Sought[]): Hit[] {
  const hits = new Map<number, Hit>();
  for (const { asked, texts } of sought) {
    for (const [text, { words, ...because }] of texts) {
      const hit = hits.get(text) ?? { text, why: [] };
      hits.set(text, hit);
      hit.why.push({ asked, ...because, words: [...words] });
    }
  }
  return [...hits.values()];
}

function byWord(index: SearchIndex, asked: string): Sought {
  const sought: Sought = { asked, texts: new Map() };
  const forms = formsOf(index, asked);
  for (const row of index.words) {
    const reason = reasonFor(row, asked, forms, index.language);
    if (reason) add(sought, row, reason);
  }
  const isKnown = index.words.some(
    ({ word, stems }) => forms.has(word) || stems?.some((stem) => forms.has(stem)),
  );
  const isMade = [...sought.texts.values()].some(({ reason }) => reason === 'part');
  // A word that is not there may be one that is not typed to its end, two that stand apart, or one with a slip.
  if (!isKnown && asked.length >= 4)
    for (const row of index.words) if (row.word.startsWith(asked)) add(sought, row, 'part');
  if (!isKnown)
    for (const [text, found] of inPieces(index, asked))
      if (!sought.texts.has(text)) sought.texts.set(text, found);
  if (!isKnown && !isMade) {
    for (const word of slipsOf(index, asked))
      for (const [text, { words }] of byWord(index, word).texts) {
        const had = sought.texts.get(text)?.words ?? [];
        sought.texts.set(text, { reason: 'slip', words: new Set([...had, ...words]) });
      }
  }
  return sought;
}

/** The words nearest to one that no text has: with the fewest slips, of which a short word may have one. */
function slipsOf({ words }: SearchIndex, asked: string): string[] {
  const most = asked.length >= 9 ? 2 : asked.length >= 5 ? 1 : 0;
  for (let slips = 1; slips <= most; slips++) {
    const near = words.filter(({ word }) => word[0] === asked[0] && withinSlips(asked, word, slips));
    if (near.length > 0) return near.map(({ word }) => word);
  }
  return [];
}

/** What the forms of a word have in common: its stems if the texts have it, else those that it may come of. */
function formsOf(index: SearchIndex, asked: string): ReadonlySet<string> {
  const known = index.words.find(({ word }) => word === asked);
  return new Set(known ? [known.word, ...(known.stems ?? [])] : bases(asked, index.language));
}

function reasonFor(
  { word, stems = [], parts = [] }: IndexedWord,
  asked: string,
  forms: ReadonlySet<string>,
  language: Language,
): Reason | undefined {
  if (word === asked) return 'word';
  if (forms.has(word) || stems.some((stem) => forms.has(stem)) || isKin(word, asked)) return 'form';
  if (parts.some((part) => forms.has(part) || isKin(part, asked))) return 'part';
  // What a form is short of may well stand inside another word: *erken* in *netwerken*.
  const begins = [...forms].some((form) => word.startsWith(form) && isMadeWith(form, word, language));
  return begins || isMadeWith(asked, word, language) ? 'part' : undefined;
}

/** Whether two long words differ in their ends alone: *enthousiasme*, *enthousiast*. */
function isKin(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  let same = 0;
  while (same < longest && a[same] === b[same]) same++;
  return same >= 6 && same >= 0.75 * longest;
}

/** Texts with both words of which a compound is made that no text has: *netwerkinzet*, *inzet van het netwerk*. */
function inPieces(index: SearchIndex, asked: string): Sought['texts'] {
  for (let end = asked.length - 4; end >= 4; end--) {
    const [first, second] = [asked.slice(0, end), asked.slice(end)].map((half) => byForm(index, half));
    if (!first?.size || !second?.size) continue;
    return new Map(
      [...first].flatMap(([text, words]) => {
        const others = second.get(text);
        return others ? [[text, { reason: 'part' as const, words: new Set([...words, ...others]) }]] : [];
      }),
    );
  }
  return new Map();
}

/** The texts that have a word or a form of it, and which. */
function byForm(index: SearchIndex, asked: string): Map<number, Set<string>> {
  const forms = formsOf(index, asked);
  const sought: Sought = { asked, texts: new Map() };
  for (const row of index.words)
    if (
      forms.has(row.word) ||
      row.stems?.some((stem) => forms.has(stem)) ||
      row.parts?.some((part) => forms.has(part))
    )
      add(sought, row, 'part');
  return new Map([...sought.texts].map(([text, { words }]) => [text, words]));
}

function add({ texts }: Sought, { word, at }: IndexedWord, reason: Reason): void {
  let text = 0;
  for (const step of at) {
    text += step;
    const had = texts.get(text);
    if (!had) texts.set(text, { reason, words: new Set([word]) });
    else {
      had.words.add(word);
      if (rank(reason) < rank(had.reason)) had.reason = reason;
    }
  }
}

/** For words asked for that the glossary has others for: the texts with these, and those with any of the others. */
function* synonymsIn(index: SearchIndex, asked: readonly string[]): Generator<Sought> {
  for (const group of index.synonyms) {
    const said = group.phrases.find((phrase) => holds(apart(asked), phrase, index.language));
    if (!said) continue;
    const sought: Sought = { asked: apart(said).join(' '), texts: new Map() };
    for (const phrase of group.phrases) addPhrase(index, sought, group, phrase, phrase === said);
    // One word is still a word, with its forms and compounds.
    if (said.length === 1) {
      for (const [text, own] of byWord(index, said[0] ?? '').texts) {
        const had = sought.texts.get(text);
        if (!had || rank(own.reason) < rank(had.reason)) sought.texts.set(text, own);
      }
    }
    yield sought;
  }
}

function addPhrase(
  index: SearchIndex,
  sought: Sought,
  { concept }: IndexedSynonyms,
  phrase: readonly string[],
  same: boolean,
): void {
  for (const [number, { text }] of index.texts.entries()) {
    if (!hasPhrase(text, phrase, index.language) || sought.texts.get(number)?.reason === 'word') continue;
    sought.texts.set(number, {
      reason: same ? 'word' : 'synonym',
      words: new Set(phrase),
      ...(!same && { concept }),
    });
  }
}

/** Whether a text has these words, one after the other; with a language in any form. */
const hasPhrase = (text: string, phrase: readonly string[], language?: Language): boolean =>
  holds(apart(wordsIn(text)), phrase, language);

/** Words between hyphens each by itself. */
const apart = (words: readonly string[]): string[] => words.flatMap((word) => word.split('-'));

function holds(words: readonly string[], phrase: readonly string[], language?: Language): boolean {
  const sought = apart(phrase);
  return words.some((_, from) =>
    sought.every((word, at) => {
      const other = words[from + at];
      return (
        other === word ||
        (other !== undefined && language !== undefined && bases(other, language).includes(word))
      );
    }),
  );
}
