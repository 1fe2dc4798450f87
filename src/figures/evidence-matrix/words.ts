/** The words of the matrix: headings, accessible names, names of steps. They claim nothing about the study. */
import type { Language } from '../../schema/primitives.ts';

interface MatrixWords {
  place: string;
  finding: string;
  /** What the talk may give: the heading of the column, and said of a finding that has it or lacks it. */
  kinds: Record<'statement' | 'quote' | 'summary' | 'model', { name: string; has: string; lacks: string }>;
  reading: string;
  method: string;
  summary: (findings: number) => string;
}

const nl: MatrixWords = {
  place: 'Plaats',
  finding: 'Bevinding',
  kinds: {
    statement: { name: 'Gezegd', has: 'gezegd in de lezing', lacks: 'niet gezegd' },
    quote: { name: 'Citaat', has: 'met een citaat', lacks: 'geen citaat' },
    summary: { name: 'Herhaald', has: 'herhaald in de samenvatting', lacks: 'niet herhaald' },
    model: { name: 'Model', has: 'te begrijpen met het model', lacks: 'geen model' },
  },
  reading: 'onze uitleg',
  method:
    'Elke bevinding heeft een rij, in de volgorde van de lezing. De tekens komen uit wat op deze site bij die bevinding staat; ze tellen niets en wegen niets.',
  summary: (findings) => `${findings} bevindingen onder elkaar, en bij elk wat de lezing ervoor geeft.`,
};

const en: MatrixWords = {
  place: 'Place',
  finding: 'Finding',
  kinds: {
    statement: { name: 'Stated', has: 'stated in the talk', lacks: 'not stated' },
    quote: { name: 'Quote', has: 'with a quote', lacks: 'no quote' },
    summary: { name: 'Repeated', has: 'repeated in the summary', lacks: 'not repeated' },
    model: { name: 'Model', has: 'understood through the model', lacks: 'no model' },
  },
  reading: 'our reading',
  method:
    'Each finding has a row, in the order of the talk. The signs come from what this site gives with that finding; they count nothing and weigh nothing.',
  summary: (findings) => `${findings} findings, one under the other, each with what the talk gives for it.`,
};

export const WORDS: Record<Language, MatrixWords> = { nl, en };
