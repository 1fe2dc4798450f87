/** What keys mean to a deck: those of people, of clickers, and of other programs that people know. Pure. */
import type { Intent } from './state.ts';

/** What a key asks for. What is no move of the deck is done by the window itself. */
export type Command =
  | Intent
  | { type: 'overview' | 'jump-to' | 'help' | 'full-screen' | 'theme' | 'close' }
  /** `stay` does nothing, so that the browser does nothing either. */
  | { type: 'stay' }
  | { type: 'enter' }
  | { type: 'digit'; digit: string };

export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

export interface Mode {
  /** Single letters and signs are commands (WCAG 2.1.4: they can be switched off). */
  letters: boolean;
  /** Presenting in full screen: the start button of a clicker, F5, may then be taken. */
  fullScreen: boolean;
}

type Move = 'next' | 'previous' | 'first' | 'last';

const MOVES: ReadonlyMap<string, Move> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const LETTERS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['n', { type: 'next' }],
  ['p', { type: 'previous' }],
  ['g', { type: 'jump-to' }],
  ['b', { type: 'blank', colour: 'black' }],
  ['w', { type: 'blank', colour: 'white' }],
  ['f', { type: 'full-screen' }],
  ['o', { type: 'overview' }],
  ['d', { type: 'theme' }],
]);

/** Signs stand elsewhere on each keyboard, some behind shift. */
const SIGNS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['.', { type: 'blank', colour: 'black' }],
  [',', { type: 'blank', colour: 'white' }],
  ['?', { type: 'help' }],
]);

/** What a key asks for, or nothing. With a modifier it belongs to browser and system. */
export function commandOf(key: Key, mode: Mode): Command | undefined {
  if (key.ctrlKey || key.altKey || key.metaKey) return undefined;
  if (key.key === ' ') return { type: key.shiftKey ? 'previous' : 'next' };
  const sign = SIGNS.get(key.key);
  if (sign) return mode.letters ? sign : undefined;
  if (mode.letters && /^\d$/.test(key.key)) return { type: 'digit', digit: key.key };
  if (key.shiftKey) return undefined;
  const move = MOVES.get(key.key);
  if (move) return { type: move };
  if (key.key === 'Escape') return { type: 'close' };
  if (key.key === 'Enter') return { type: 'enter' };
  // The start button of a clicker; outside full screen it reloads, as everywhere.
  if (key.key === 'F5') return mode.fullScreen ? { type: 'stay' } : undefined;
  return mode.letters ? LETTERS.get(key.key.toLowerCase()) : undefined;
}
