/** The words of the deck's own controls. They claim nothing about the study. */
import type { Language } from '../schema/primitives.ts';

interface DeckWords {
  lead: (slides: number) => string;
  overview: string;
  /** "uit dia 5 van de lezing" */
  fromTalk: (numbers: string, count: number) => string;
  /** Said when a slide appears. `{n}`, `{total}` and `{title}` are filled in by the page. */
  announce: string;
  controls: string;
  previous: string;
  next: string;
  fullScreen: string;
  leaveFullScreen: string;
  /** Where the browser refuses. */
  noFullScreen: string;
  notAwake: string;
  theme: string;
  help: string;
  jump: string;
  filter: string;
  noneFound: string;
  goTo: string;
  whole: (slides: number, minutes: string) => string;
  short: (slides: number, minutes: string) => string;
  newWindow: string;
  close: string;
  keys: string;
  /** Each with its keys, as they stand on them. */
  keyList: readonly { keys: readonly string[]; does: string }[];
  clicker: string;
  letters: string;
  lettersMean: string;
  exercise: (minutes: number) => string;
}

const nl: DeckWords = {
  lead: (slides) =>
    `Een college in ${slides} dia’s, bij de lezing. Op een groot scherm vult één dia het beeld; hier staan ze onder elkaar.`,
  overview: 'Overzicht',
  fromTalk: (numbers, count) => `uit ${count > 1 ? 'dia’s' : 'dia'} ${numbers} van de lezing`,
  announce: 'Dia {n} van {total}: {title}',
  controls: 'Bediening',
  previous: 'Vorige',
  next: 'Volgende',
  fullScreen: 'Volledig scherm',
  leaveFullScreen: 'Volledig scherm verlaten',
  noFullScreen: 'Deze browser geeft geen volledig scherm. Verder werkt alles gewoon.',
  notAwake: 'Deze browser houdt het scherm niet wakker. Zet de slaapstand zelf uit.',
  theme: 'Licht of donker',
  help: 'Toetsen',
  jump: 'Naar een dia',
  filter: 'Nummer of woord uit de titel',
  noneFound: 'Geen dia gevonden',
  goTo: 'Enter: naar dia',
  whole: (slides, minutes) => `Alle ${slides} dia’s, samen zo’n ${minutes} minuten`,
  short: (slides, minutes) => `Korte volgorde: ${slides} dia’s, samen zo’n ${minutes} minuten`,
  newWindow: 'nieuw venster',
  close: 'Sluiten',
  keys: 'Toetsen',
  keyList: [
    { keys: ['→', '↓', 'spatie', 'Page Down', 'N'], does: 'verder' },
    { keys: ['←', '↑', 'Shift + spatie', 'Page Up', 'P', 'Backspace'], does: 'terug' },
    { keys: ['Home', 'End'], does: 'eerste, laatste dia' },
    { keys: ['cijfers + Enter'], does: 'naar de dia met dat nummer' },
    { keys: ['G'], does: 'een dia zoeken' },
    { keys: ['O'], does: 'overzicht' },
    { keys: ['B', '.'], does: 'zwart scherm' },
    { keys: ['W', ','], does: 'wit scherm' },
    { keys: ['F'], does: 'volledig scherm' },
    { keys: ['D'], does: 'licht of donker' },
    { keys: ['?'], does: 'deze lijst' },
    { keys: ['Esc'], does: 'sluiten' },
  ],
  clicker: 'Een klikker werkt zonder instellen. Op een aanraakscherm veegt u naar links of rechts.',
  letters: 'Toetsen met één letter, cijfer of leesteken gebruiken',
  lettersMean: 'Zet ze uit als u de computer met uw stem bedient.',
  exercise: (minutes) => `Oefening, ${minutes} minuten`,
};

const en: DeckWords = {
  lead: (slides) =>
    `A lecture in ${slides} slides, to go with the talk. On a large screen one slide fills it; here they follow one another.`,
  overview: 'Overview',
  fromTalk: (numbers, count) => `from ${count > 1 ? 'slides' : 'slide'} ${numbers} of the talk`,
  announce: 'Slide {n} of {total}: {title}',
  controls: 'Controls',
  previous: 'Previous',
  next: 'Next',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  noFullScreen: 'This browser does not allow full screen. Everything else works.',
  notAwake: 'This browser does not keep the screen awake. Turn off sleep mode yourself.',
  theme: 'Light or dark',
  help: 'Keys',
  jump: 'Go to a slide',
  filter: 'Number, or a word of the title',
  noneFound: 'No slide found',
  goTo: 'Enter: go to slide',
  whole: (slides, minutes) => `All ${slides} slides, some ${minutes} minutes in all`,
  short: (slides, minutes) => `Short order: ${slides} slides, some ${minutes} minutes in all`,
  newWindow: 'new window',
  close: 'Close',
  keys: 'Keys',
  keyList: [
    { keys: ['→', '↓', 'space', 'Page Down', 'N'], does: 'on' },
    { keys: ['←', '↑', 'Shift + space', 'Page Up', 'P', 'Backspace'], does: 'back' },
    { keys: ['Home', 'End'], does: 'first, last slide' },
    { keys: ['digits + Enter'], does: 'to the slide with that number' },
    { keys: ['G'], does: 'find a slide' },
    { keys: ['O'], does: 'overview' },
    { keys: ['B', '.'], does: 'black screen' },
    { keys: ['W', ','], does: 'white screen' },
    { keys: ['F'], does: 'full screen' },
    { keys: ['D'], does: 'light or dark' },
    { keys: ['?'], does: 'this list' },
    { keys: ['Esc'], does: 'close' },
  ],
  clicker: 'A clicker works as it is. On a touch screen, swipe left or right.',
  letters: 'Use keys that are a single letter, digit or sign',
  lettersMean: 'Switch them off if you control the computer by voice.',
  exercise: (minutes) => `Exercise, ${minutes} minutes`,
};

export const DECK_WORDS: Record<Language, DeckWords> = { nl, en };
