/** The words of the map: headings, accessible names, names of steps. They claim nothing about the study. */

import type { Language } from '../../schema/primitives.ts';
import { formatList } from '../../words/format.ts';

interface PlaceMapWords {
  /** The parts of the drawing, which are its steps. */
  parts: Record<'places' | 'years' | 'methods', string>;
  number: string;
  what: string;
  name: string;
  slide: string;
  kinds: Record<'place' | 'period' | 'day' | 'method', string>;
  period: (start: number, end: number) => string;
  yearsOfStudy: string;
  dayMarked: string;
  /** How the drawing was made. */
  method: string;
  placeOf: (n: number, total: number) => string;
  methodOf: (n: number, total: number) => string;
  writtenAs: (verbatim: string) => string;
  onSlides: (slides: readonly number[]) => string;
  /** Followed by the words that the slides show. */
  slidesSay: (slides: readonly number[]) => string;
  summary: (parts: { places: string[]; period?: string; day?: string; methods: string[] }) => string;
}

const nl: PlaceMapWords = {
  parts: { places: 'Plaatsen', years: 'Jaren', methods: 'Methoden' },
  number: 'Nr.',
  what: 'Wat',
  name: 'Naam',
  slide: 'Op de dia',
  kinds: { place: 'Plaats', period: 'Jaren', day: 'Datum', method: 'Methode' },
  period: (start, end) => (start === end ? String(start) : `${start} tot en met ${end}`),
  yearsOfStudy: 'de jaren van het onderzoek',
  dayMarked: 'aangegeven op de balk',
  method:
    'De omtrek komt uit Natural Earth, in een projectie die oppervlakten gelijk houdt. Eilanden ver van de rest vallen buiten de kaart, tenzij er een plaats van het onderzoek ligt.',
  placeOf: (n, total) => `plaats ${n} van ${total}`,
  methodOf: (n, total) => `methode ${n} van ${total}`,
  writtenAs: (verbatim) => `op de dia geschreven als ${verbatim}`,
  onSlides: (slides) => `op dia ${formatList(slides.map(String), 'nl')}`,
  slidesSay: (slides) => `op dia ${formatList(slides.map(String), 'nl')} staat`,
  summary: ({ places, period, day, methods }) =>
    [
      `Een kaart met stippen: ${formatList(places, 'nl')}.`,
      period && `Een balk met de jaren ${period}${day ? `, en daarop ${day}` : ''}.`,
      !period && day && `Een datum: ${day}.`,
      methods.length > 0 && `Een lijst van methoden: ${methods.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
};

const en: PlaceMapWords = {
  parts: { places: 'Places', years: 'Years', methods: 'Methods' },
  number: 'No.',
  what: 'What',
  name: 'Name',
  slide: 'On the slide',
  kinds: { place: 'Place', period: 'Years', day: 'Date', method: 'Method' },
  period: (start, end) => (start === end ? String(start) : `${start} to ${end}`),
  yearsOfStudy: 'the years of the study',
  dayMarked: 'marked on the bar',
  method:
    'The outline is from Natural Earth, in a projection that keeps areas equal. Islands far from the rest are left off the map, unless a place of the study lies on them.',
  placeOf: (n, total) => `place ${n} of ${total}`,
  methodOf: (n, total) => `method ${n} of ${total}`,
  writtenAs: (verbatim) => `written as ${verbatim} on the slide`,
  onSlides: (slides) => `on slide${slides.length > 1 ? 's' : ''} ${formatList(slides.map(String), 'en')}`,
  slidesSay: (slides) =>
    `slide${slides.length > 1 ? 's' : ''} ${formatList(slides.map(String), 'en')} ${slides.length > 1 ? 'say' : 'says'}`,
  summary: ({ places, period, day, methods }) =>
    [
      `A map with dots: ${formatList(places, 'en')}.`,
      period && `A bar with the years ${period}${day ? `, and on it ${day}` : ''}.`,
      !period && day && `A date: ${day}.`,
      methods.length > 0 && `A list of methods: ${methods.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
};

export const WORDS: Record<Language, PlaceMapWords> = { nl, en };
