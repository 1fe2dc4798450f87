/** Makes what the search page carries of the register. */

import type { Statement } from '../register/statement.ts';
import type { Language } from '../schema/primitives.ts';
import { isOneLine } from '../study/line-groups.ts';
import type { Line, Study } from '../study/study.ts';
import { partsOf } from './compounds.ts';
import { wordsIn } from './fold.ts';
import type { IndexedLine, IndexedPlace, IndexedText, IndexedWord, SearchIndex } from './index-file.ts';

/** What is known of a language's words, from dictionaries that readers do not get. */
export interface Lexicon {
  /** The stems of a folded word: two words are forms of one where they share any. */
  stems(word: string): string[];
  /** Whether a folded word is one of the language by itself. */
  isWord(word: string): boolean;
}

/** How the page is called on which a statement stands, and where that is. */
export type PlaceOf = (statement: Statement) => IndexedPlace & { fragment?: string; slide?: number };

interface Source {
  study: Study;
  language: Language;
  statements: readonly Statement[];
  placeOf: PlaceOf;
}

export function makeIndex({ study, language, statements, placeOf }: Source, lexicon: Lexicon): SearchIndex {
  const places: IndexedPlace[] = [];
  const numbers = new Map<string, number>();
  // Rows of figures say again what points and lines say.
  const told = statements.filter(({ kind }) => kind !== 'row');
  const texts = told.map((statement): IndexedText => {
    const { href, name, kind, fragment, slide } = placeOf(statement);
    const number = numbers.get(href) ?? places.push({ href, name, kind }) - 1;
    numbers.set(href, number);
    return {
      id: statement.id,
      place: number,
      ...(fragment && { fragment }),
      whose: statement.whose,
      ...(statement.language !== language && { language: statement.language }),
      ...(slide && { slide }),
      text: statement.text,
    };
  });
  return {
    language,
    places,
    texts,
    words: indexWords(texts, lexicon),
    synonyms: synonymsOf(study, language),
    talk: talkOf(study, language, texts),
  };
}

function indexWords(texts: readonly IndexedText[], { stems, isWord }: Lexicon): IndexedWord[] {
  const at = new Map<string, Set<number>>();
  for (const [number, { text }] of texts.entries()) {
    for (const word of wordsIn(text)) at.set(word, (at.get(word) ?? new Set()).add(number));
  }
  const withStems = (word: string): string[] => [...new Set([word, ...stems(word)])];
  return [...at]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, found]) => {
      const others = stems(word).filter((stem) => stem !== word);
      const parts = [...new Set(partsOf(word, isWord).flatMap(withStems))];
      let before = 0;
      return {
        word,
        ...(others.length > 0 && { stems: [...new Set(others)] }),
        ...(parts.length > 0 && { parts }),
        at: [...found].map((number) => {
          const step = number - before;
          before = number;
          return step;
        }),
      };
    });
}

const synonymsOf = ({ concepts }: Study, language: Language): SearchIndex['synonyms'] =>
  concepts.flatMap(({ id, search }) => {
    const phrases = (search?.[language] ?? []).map((words) => wordsIn(words));
    return phrases.length > 0 ? [{ concept: id, phrases }] : [];
  });

/** The lines of the talk that are statements, each with what is read in one go with it. */
function talkOf(study: Study, language: Language, texts: readonly IndexedText[]): IndexedLine[] {
  const numbers = new Map(texts.map(({ id }, number) => [id, number]));
  const turns = new Map(
    study.quotes.flatMap(({ turns }) =>
      turns.flatMap((turn) => turn.lines.map((line) => [line.id, turn] as const)),
    ),
  );
  let turn = 0;
  let before: Line | undefined;
  return [...study.lines.values()].flatMap((line): IndexedLine[] => {
    const text = numbers.get(`line/${line.id}`);
    if (text === undefined) return [];
    const own = turns.get(line.id);
    if (before && !isOneLine([before, line]) && (own === undefined || own !== turns.get(before.id))) turn++;
    before = line;
    const speaker = line.kind === 'participant' ? own?.speaker?.[language] : undefined;
    return [
      {
        text,
        turn,
        ...(speaker && { speaker }),
        ...(texts[text]?.text !== line.said && { words: line.said }),
      },
    ];
  });
}
