/** What is kept while this window is open, where the browser allows it; where not, it is kept until the page is left. */
import { LECTURE_NAMES } from '../../addresses/parameters.ts';
import type { Language } from '../../schema/primitives.ts';

const kept = new Map<string, string>();

function recall(name: string): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? kept.get(name);
  } catch {
    return kept.get(name);
  }
}

function keep(name: string, value: string): void {
  kept.set(name, value);
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Kept in `kept`.
  }
}

/** Whether single letters, digits and signs are keys of the deck (WCAG 2.1.4). */
export const lettersOn = (): boolean => recall('deck-letters') !== 'off';
export const switchLetters = (on: boolean): void => keep('deck-letters', on ? 'on' : 'off');

export const chosenTheme = (): string | undefined => recall('deck-theme');
export const keepTheme = (theme: 'dark' | 'light'): void => keep('deck-theme', theme);

/** How large the presenter's notes are, a step of the style sheet's; and the stopwatch, as text. */
export const notesSize = (): number => Number(recall('notes-size') ?? 1);
export const keepNotesSize = (size: number): void => keep('notes-size', String(size));
export const keptClock = (): string => recall('lecture-clock') ?? '';
export const keepClock = (clock: string): void => keep('lecture-clock', clock);

/** The lecture that this window belongs to; a reload is still of the same. */
export const keptLecture = (): string => recall('lecture') ?? '';
export const keepLecture = (lecture: string): void => keep('lecture', lecture);

/** The place in the address of a window that is opened to join this lecture. */
export function inLecture(place: string, language: Language): string {
  const lecture = keptLecture();
  if (lecture === '') return place;
  const asked = `?${LECTURE_NAMES[language]}=${lecture}`;
  return place.startsWith('?') ? `${asked}&${place.slice(1)}` : asked + place;
}
