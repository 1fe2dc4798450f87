/**
 * What the window in the room and the presenter's window of a deck on disk say to each other. Pages from disk share
 * no channel, so they talk by postMessage, and believe only what is shaped like this. Pure.
 */
import type { Language } from '../schema/primitives.ts';
import type { DeckState } from './state.ts';

export type Message =
  /** The presenter's window, every second: I am here. `turn` counts its own moves. */
  | { deck: 'hello'; turn: number }
  /** Where the deck is. `turn`: the last move of the presenter's window that was seen. `since`: ms since the epoch. */
  | { deck: 'state'; turn: number; since: number; state: DeckState };

/** The name of the presenter's window, and how its address says what it is. */
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

/** What was received, if it is a message of ours; nothing else of it is looked at. */
export function readMessage(received: unknown): Message | undefined {
  if (!isRecord(received)) return undefined;
  const { deck, turn, since, state } = received;
  if (!isCount(turn)) return undefined;
  if (deck === 'hello') return { deck, turn };
  if (deck !== 'state' || !isCount(since) || !isRecord(state)) return undefined;
  const { slide, step, blank, frozen } = state;
  if (typeof slide !== 'string' || slide.length > 200 || !isCount(step) || typeof frozen !== 'boolean')
    return undefined;
  if (blank !== null && blank !== 'black' && blank !== 'white') return undefined;
  return { deck, turn, since, state: { slide, step, blank, frozen } };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
