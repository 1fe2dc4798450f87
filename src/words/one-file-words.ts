/** The words that only the deck in one file has. */
import type { Language } from '../schema/primitives.ts';

interface OneFileWords {
  showNotes: string;
  speaker: string;
  newWindow: string;
  linked: string;
  lost: string;
  black: string;
  white: string;
  time: string;
  since: string;
  next: string;
}

export const ONE_FILE_WORDS: Record<Language, OneFileWords> = {
  nl: {
    showNotes: 'Toelichting onder de dia',
    speaker: 'Venster van de spreker',
    newWindow: 'nieuw venster',
    linked: 'Verbonden met het scherm in de zaal.',
    lost: 'Geen verbinding met het scherm in de zaal. Dit venster gaat op zichzelf verder.',
    black: 'Het scherm in de zaal is zwart.',
    white: 'Het scherm in de zaal is wit.',
    time: 'Nu',
    since: 'Bezig',
    next: 'Hierna',
  },
  en: {
    showNotes: 'Notes below the slide',
    speaker: 'Presenter’s window',
    newWindow: 'new window',
    linked: 'Linked to the screen in the room.',
    lost: 'No link to the screen in the room. This window goes on by itself.',
    black: 'The screen in the room is black.',
    white: 'The screen in the room is white.',
    time: 'Now',
    since: 'Running',
    next: 'Next',
  },
};
