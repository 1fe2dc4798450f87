/** The words of the map: headings, accessible names. They claim nothing about the study. */

import type { FindingKind } from '../../schema/finding.ts';
import type { Basis, Language } from '../../schema/primitives.ts';
import { WORDS as SITE } from '../../words/words.ts';

interface ArgumentWords {
  place: string;
  finding: string;
  kind: string;
  outwards: string;
  inwards: string;
  quote: string;
  /** Who makes a link, said behind it and in the key. */
  basis: Record<Basis, string>;
  /** Who puts a quote with a finding, said in the key. */
  quotes: Record<Basis, string>;
  withQuote: string;
  /** How the drawing was made. */
  method: string;
  summary: (counts: { findings: number; talk: number; reading: number }) => string;
}

const nl: ArgumentWords = {
  place: 'Plaats',
  finding: 'Bevinding',
  kind: 'Soort',
  outwards: 'Pijlen hiervandaan',
  inwards: 'Pijlen hierheen',
  quote: 'Citaat',
  basis: { talk: 'volgens de lezing', reading: 'onze uitleg' },
  quotes: { talk: 'citaat, volgens de lezing', reading: 'citaat, onze uitleg' },
  withQuote: 'met het citaat',
  method:
    'Een bevinding staat onder de bevindingen waar haar pijlen heen gaan; de volgorde naast elkaar is zo berekend dat weinig pijlen elkaar kruisen. Bevindingen met dezelfde pijl delen een kaart.',
  summary: ({ findings, talk, reading }) =>
    `${findings} bevindingen en de verbanden ertussen. Verbanden die de lezing legt: ${talk}. Verbanden die wij leggen: ${reading}.`,
};

const en: ArgumentWords = {
  place: 'Place',
  finding: 'Finding',
  kind: 'Kind',
  outwards: 'Arrows from here',
  inwards: 'Arrows to here',
  quote: 'Quote',
  basis: { talk: 'according to the talk', reading: 'our reading' },
  quotes: { talk: 'quote, according to the talk', reading: 'quote, our reading' },
  withQuote: 'with the quote',
  method:
    'A finding stands below those that its arrows go to; the order within a row was computed so that few arrows cross. Findings with the same arrow share a card.',
  summary: ({ findings, talk, reading }) =>
    `${findings} findings and the links between them. Links that the talk makes: ${talk}. Links that we make: ${reading}.`,
};

export const WORDS: Record<Language, ArgumentWords> = { nl, en };

/** What a kind of finding is called. */
export const kindName = (language: Language, kind: FindingKind): string => SITE[language].findingKinds[kind];
