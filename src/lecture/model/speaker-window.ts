/** The presenter's window of a deck on disk, which is the same file in a second window. Pure. */
import type { Language } from '../../schema/primitives.ts';

/** Its name, and how its address says what it is. */
export const SPEAKER_WINDOW = 'deck-speaker';
export const SPEAKER_ROLE: Record<Language, readonly [name: string, value: string]> = {
  nl: ['rol', 'spreker'],
  en: ['role', 'speaker'],
};

/** Whether an address asks for the presenter's window, in any language's words. */
export function asksForSpeaker(search: string): boolean {
  const given = new URLSearchParams(search);
  return Object.values(SPEAKER_ROLE).some(([name, value]) => given.get(name) === value);
}
