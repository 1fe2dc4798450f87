/** The words of the handout's own headings and controls. They claim nothing about the study. */
import type { Language } from '../schema/primitives.ts';

interface HandoutWords {
  title: string;
  /** What the page is for. */
  lead: (slides: number) => string;
  howTo: string;
  /** `translated`: the talk was in another language than this page. */
  uses: (translated: boolean) => readonly string[];
  order: string;
  minutes: (minutes: number) => string;
  /** "samen zo’n 88 minuten" */
  total: (minutes: number) => string;
  /** Of a slide that is not made from the talk. */
  ours: string;
  goesOnFrom: (number: number) => string;
  notes: string;
  print: string;
  pdf: string;
  pdfSize: (pages: number, kilobytes: number) => string;
  oneFile: string;
  oneFileMeans: string;
  toDeck: string;
  toSlide: string;
  /** What a QR code leads to. */
  qrDeck: string;
  qrSlide: (number: number) => string;
  /** `{n}` and `{total}` are filled in by the page. */
  chosen: string;
  all: string;
}

const nl: HandoutWords = {
  title: 'Hand-out bij de presentatie',
  lead: (slides) =>
    `De ${slides} dia’s van het college, om te lezen of af te drukken: wat de zaal ziet, en wat erbij te zeggen valt.`,
  howTo: 'Zo gebruikt u deze hand-out',
  uses: (translated) => [
    `Elk teken zegt van wie de woorden zijn; onder ‘Wiens woorden zijn dit?’ staat wat het betekent. Een nummer erachter is dat van de dia in de lezing.${
      translated ? ' Onder een vertaling staan de woorden van de lezing zelf.' : ''
    }`,
    'Wat stap voor stap verschijnt, staat hier in één keer. Van elke tekening staan de gegevens ook in een tabel, op de eigen pagina van de figuur.',
    'De toelichting is van de redactie. Zij hoort niet bij de lezing: haal haar niet aan als bevinding.',
  ],
  order: 'Volgorde',
  minutes: (minutes) => `${minuteCount(minutes, 'nl')} ${minutes < 2 ? 'minuut' : 'minuten'}`,
  total: (minutes) => `samen zo’n ${Math.round(minutes)} minuten`,
  ours: 'van ons, niet uit de lezing',
  goesOnFrom: (number) => `Vervolg van het citaat op dia ${number} van deze hand-out`,
  notes: 'Toelichting',
  print: 'Druk af of bewaar als PDF',
  pdf: 'Deze hand-out als PDF',
  pdfSize: (pages, kilobytes) => `${pages} pagina’s A4, ${kilobytes} kB`,
  oneFile: 'De presentatie in één bestand',
  oneFileMeans: 'HTML, ook zonder internet',
  toDeck: 'Naar de presentatie',
  toSlide: 'op het scherm',
  qrDeck: 'QR-code naar de presentatie',
  qrSlide: (number) => `QR-code naar dia ${number} van de presentatie`,
  chosen: 'U ziet {n} van de {total} dia’s.',
  all: 'Toon alle dia’s',
};

const en: HandoutWords = {
  title: 'Handout for the lecture',
  lead: (slides) =>
    `The ${slides} slides of the lecture, to read or to print: what the room sees, and what there is to say about it.`,
  howTo: 'How to use this handout',
  uses: (translated) => [
    `Each sign says whose words these are; ‘Whose words are these?’ says what it means. A number after it is the slide in the talk.${
      translated ? ' The talk’s own words stand below each translation.' : ''
    }`,
    'What appears step by step on the screen is shown here all at once. The data of every drawing are also in a table, on the figure’s own page.',
    'The notes are the editors’. They are no part of the talk: do not cite them as findings.',
  ],
  order: 'Order',
  minutes: (minutes) => `${minuteCount(minutes, 'en')} ${minutes === 1 ? 'minute' : 'minutes'}`,
  total: (minutes) => `some ${Math.round(minutes)} minutes in all`,
  ours: 'ours, not from the talk',
  goesOnFrom: (number) => `Continues the quote on slide ${number} of this handout`,
  notes: 'Notes',
  print: 'Print or save as PDF',
  pdf: 'This handout as a PDF',
  pdfSize: (pages, kilobytes) => `${pages} pages A4, ${kilobytes} kB`,
  oneFile: 'The lecture in one file',
  oneFileMeans: 'HTML, works without internet',
  toDeck: 'To the slides',
  toSlide: 'on the screen',
  qrDeck: 'QR code to the slides',
  qrSlide: (number) => `QR code to slide ${number}`,
  chosen: 'Showing {n} of {total} slides.',
  all: 'Show all of them',
};

const minuteCount = (minutes: number, language: Language): string =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(minutes);

export const HANDOUT_WORDS: Record<Language, HandoutWords> = { nl, en };
