/** The lecture as data: which slides, in which order, and what each shows at which step. Pure. */
import type { SlidePart } from '../schema/deck.ts';
import type { Text } from '../schema/primitives.ts';
import type { Exercise, Figure, Line, Quote } from '../study/study.ts';

/** A part of a slide, its names become things. `step`: from which step of the slide it is shown, from 1. */
export type Part =
  | { show: 'lines'; step: number; lines: { line: Line; step: number }[] }
  | { show: 'quote'; step: number; quote: Quote; turns: { lines: Line[]; step: number; turn: number }[] }
  /** Of the figure, step `n` is shown at step `step + n - 1` of the slide, up to `steps` of them. */
  | { show: 'figure'; step: number; figure: Figure; steps: number }
  | { show: 'restated'; step: number; text: Text; lines: Line[] }
  | { show: 'text'; step: number; text: Text }
  | { show: 'exercise'; step: number; exercise: Exercise };

export interface DeckSlide {
  id: string;
  /** Place in the whole deck, from 1. It stays the same in a choice of slides. */
  number: number;
  /** The slides of the talk that it is made from. */
  from: number[];
  /** The talk's own heading, or one of ours. */
  heading: Line | Text;
  minutes: number;
  short: boolean;
  parts: Part[];
  /** How many steps it has, at least 1. */
  steps: number;
  notes: { say: Text; ask?: Text; mixedUp?: Text; silent?: Text };
}

/** How many steps a figure has; the figures' catalogue knows, and the deck is handed it. */
export type StepsOf = (figure: Figure) => number;

export type { SlidePart };
