/** What the search page carries: the texts, and for each word of theirs how else it may be asked for. */
import type { Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';

/** Whether words are the talk's, in its own language or ours. */
export const isOfTalk = (whose: Provenance | undefined): boolean =>
  whose === 'study' || whose === 'participant' || whose === 'cited' || whose === 'translation';

/** A page on which statements stand. */
export interface IndexedPlace {
  href: string;
  /** What it is called. */
  name: string;
  /** What kind of page it is: "punt", "dia". */
  kind: string;
}

export interface IndexedText {
  /** The statement's id. */
  id: string;
  /** Which of the places it stands on, and where there. */
  place: number;
  fragment?: string;
  whose: Provenance;
  /** The language of its words, where it is not the page's. */
  language?: string;
  /** Of a line of the talk, its slide. */
  slide?: number;
  text: string;
}

/** A word of the texts. */
export interface IndexedWord {
  word: string;
  /** What its forms have in common, where that is not the word itself. */
  stems?: string[];
  /** What it is made of, each with its stems. */
  parts?: string[];
  /** The texts that have it, each number as the step from the one before. */
  at: number[];
}

/** Words that mean the same, by the glossary. */
export interface IndexedSynonyms {
  /** The entry of the glossary that says so. */
  concept: string;
  /** Each one or several words, folded. */
  phrases: string[][];
}

/** A line of the talk, for who asks whether words stand in it. */
export interface IndexedLine {
  /** The number of its text. */
  text: number;
  /** What is read in one go has one number: a line with its pieces, or a turn of a quote. */
  turn: number;
  /** Who says it, where the talk names somebody. */
  speaker?: string;
  /** Its own words, where the text is a translation of them. */
  words?: string;
}

export interface SearchIndex {
  language: Language;
  places: IndexedPlace[];
  texts: IndexedText[];
  words: IndexedWord[];
  synonyms: IndexedSynonyms[];
  /** In its order. */
  talk: IndexedLine[];
}
