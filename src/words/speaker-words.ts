/** The words of the presenter's window. They claim nothing about the study. */
import type { Language } from '../schema/primitives.ts';

interface SpeakerWords {
  lead: (slides: number, minutes: string) => string;
  /** Which slide is shown, and which step of it where it has several. */
  place: (n: number, total: number) => string;
  step: (step: number, steps: number) => string;
  now: string;
  next: string;
  end: string;
  /** What pressing on does where the slide has more steps. */
  sameSlide: string;
  notes: string;
  /** The headings of a slide's notes, in the handout too. */
  say: string;
  ask: string;
  mixedUp: string;
  silent: string;
  smaller: string;
  larger: string;
  alone: string;
  linked: string;
  lost: string;
  refused: string;
  openDeck: string;
  controls: string;
  previous: string;
  forward: string;
  list: string;
  black: string;
  white: string;
  freeze: string;
  pointer: string;
  pointerOn: string;
  frozen: (n: number) => string;
  frozenAlone: string;
  backTo: (n: number) => string;
  blanked: Record<'black' | 'white', string>;
  times: string;
  clock: string;
  stopwatch: string;
  left: string;
  over: string;
  notBegun: string;
  start: string;
  pause: string;
  resume: string;
  reset: string;
  resetSure: string;
  yes: string;
  no: string;
  target: (minutes: string) => string;
  onTime: string;
  behind: (minutes: string) => string;
  ahead: (minutes: string) => string;
  planned: (minutes: string) => string;
}

const nl: SpeakerWords = {
  lead: (slides, minutes) =>
    `De notities bij ${slides} dia’s, samen zo’n ${minutes} minuten. Alles wat hier als notitie staat, is van de makers van deze site.`,
  place: (n, total) => `Dia ${n} van ${total}`,
  step: (step, steps) => `stap ${step} van ${steps}`,
  now: 'Nu in beeld',
  next: 'Hierna',
  end: 'Dit is het einde.',
  sameSlide: 'Zelfde dia, volgende stap',
  notes: 'Notities',
  say: 'Om te vertellen',
  ask: 'Om te vragen',
  mixedUp: 'Loopt vaak door elkaar',
  silent: 'Waar de lezing zwijgt',
  smaller: 'Notities kleiner',
  larger: 'Notities groter',
  alone: 'Er is nog geen presentatie open.',
  linked: 'Verbonden met de presentatie',
  lost: 'De presentatie antwoordt niet meer.',
  refused:
    'Vensters kunnen elkaar hier niet bereiken. Bedien de presentatie in haar eigen venster; hier staan de notities onder de dia.',
  openDeck: 'Presentatie openen',
  controls: 'Bediening',
  previous: 'Terug',
  forward: 'Verder',
  list: 'Dia’s',
  black: 'Zwart',
  white: 'Wit',
  freeze: 'Stilzetten',
  pointer: 'Aanwijzen',
  pointerOn: 'Beweeg over de dia: de stip staat ook in de zaal.',
  frozen: (n) =>
    `De zaal blijft dia ${n} zien. Zet u het stilzetten uit, dan springt de zaal naar de dia hier.`,
  frozenAlone: 'De zaal staat stil. Zet u het stilzetten uit, dan springt de zaal naar de dia hier.',
  backTo: (n) => `Terug naar dia ${n}`,
  blanked: { black: 'Het scherm in de zaal is zwart.', white: 'Het scherm in de zaal is wit.' },
  times: 'Tijd',
  clock: 'Klok',
  stopwatch: 'Stopwatch',
  left: 'Nog te gaan',
  over: 'Te lang',
  notBegun: 'niet begonnen',
  start: 'Start',
  pause: 'Pauze',
  resume: 'Verder',
  reset: 'Op nul',
  resetSure: 'Alles op nul?',
  yes: 'Ja',
  no: 'Nee',
  target: (minutes) => `Deze dia: ${minutes} min`,
  onTime: 'op schema',
  behind: (minutes) => `${minutes} min achter`,
  ahead: (minutes) => `${minutes} min voor`,
  planned: (minutes) => `van ${minutes} min`,
};

const en: SpeakerWords = {
  lead: (slides, minutes) =>
    `The notes to ${slides} slides, some ${minutes} minutes in all. Every note here is by the makers of this site.`,
  place: (n, total) => `Slide ${n} of ${total}`,
  step: (step, steps) => `step ${step} of ${steps}`,
  now: 'On screen',
  next: 'Next',
  end: 'This is the end.',
  sameSlide: 'Same slide, next step',
  notes: 'Notes',
  say: 'To say',
  ask: 'To ask',
  mixedUp: 'Often mixed up',
  silent: 'Where the talk is silent',
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  alone: 'No presentation is open yet.',
  linked: 'Connected to the presentation',
  lost: 'The presentation no longer answers.',
  refused:
    'Windows cannot reach each other here. Work the presentation in its own window; the notes stand below the slide here.',
  openDeck: 'Open the presentation',
  controls: 'Controls',
  previous: 'Back',
  forward: 'On',
  list: 'Slides',
  black: 'Black',
  white: 'White',
  freeze: 'Freeze',
  pointer: 'Point',
  pointerOn: 'Move over the slide: the dot is in the room as well.',
  frozen: (n) => `The room keeps seeing slide ${n}. Switch the freeze off and it goes to the slide here.`,
  frozenAlone: 'The room is frozen. Switch the freeze off and it goes to the slide here.',
  backTo: (n) => `Back to slide ${n}`,
  blanked: { black: 'The screen in the room is black.', white: 'The screen in the room is white.' },
  times: 'Time',
  clock: 'Clock',
  stopwatch: 'Stopwatch',
  left: 'Time left',
  over: 'Over time',
  notBegun: 'not begun',
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  reset: 'Reset',
  resetSure: 'Reset all?',
  yes: 'Yes',
  no: 'No',
  target: (minutes) => `This slide: ${minutes} min`,
  onTime: 'on schedule',
  behind: (minutes) => `${minutes} min behind`,
  ahead: (minutes) => `${minutes} min ahead`,
  planned: (minutes) => `of ${minutes} min`,
};

export const SPEAKER_WORDS: Record<Language, SpeakerWords> = { nl, en };
