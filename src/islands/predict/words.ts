/** The words of the exercise’s controls. They claim nothing about the study. */
import type { Language } from '../../schema/primitives.ts';

interface PredictWords {
  own: string;
  talk: string;
  nearer: (name: string) => string;
  farther: (name: string) => string;
  /** Said when something has a new place. */
  place: (name: string, at: number, count: number) => string;
  /** Said when it cannot go on. */
  stays: (name: string, at: number, count: number) => string;
  /** Said of the talk's order: where the reader put the same. */
  ownPlace: (at: number) => string;
  reveal: string;
  conceal: string;
  again: string;
  begun: string;
  how: string;
  figure: string;
}

const nl: PredictWords = {
  own: 'Uw volgorde',
  talk: 'De volgorde in het model van de lezing',
  nearer: (name) => `${name}: omhoog`,
  farther: (name) => `${name}: omlaag`,
  place: (name, at, count) => `${name}: plaats ${at} van ${count}`,
  stays: (name, at, count) => `${name} blijft op plaats ${at} van ${count}`,
  ownPlace: (at) => `bij u op plaats ${at}`,
  reveal: 'Leg de volgorde in het model van de lezing ernaast',
  conceal: 'Haal die volgorde weer weg',
  again: 'Begin opnieuw',
  begun: 'De rij staat weer zoals aan het begin.',
  how: 'Sleep een relatie naar haar plaats, of gebruik de pijlen.',
  figure: 'Bekijk de figuur',
};

const en: PredictWords = {
  own: 'Your order',
  talk: 'The order in the talk’s model',
  nearer: (name) => `${name}: up`,
  farther: (name) => `${name}: down`,
  place: (name, at, count) => `${name}: place ${at} of ${count}`,
  stays: (name, at, count) => `${name} stays at place ${at} of ${count}`,
  ownPlace: (at) => `you put it at place ${at}`,
  reveal: 'Lay the order in the talk’s model beside it',
  conceal: 'Take that order away again',
  again: 'Start again',
  begun: 'The row is as it was at the start.',
  how: 'Drag a relationship to its place, or use the arrows.',
  figure: 'See the figure',
};

export const PREDICT_WORDS: Record<Language, PredictWords> = { nl, en };
