/** The deck of this window: which slides, and where it is. Every change goes through here. */

import { pageLanguage } from '../../components/browser/page-language.ts';
import { formatPlace, readChoice, readPlace } from '../model/address.ts';
import { chooseSlides, formatChoice } from '../model/choice.ts';
import { type DeckState, firstState, type Intent, moveDeck } from '../model/state.ts';
import { readSlides, show } from './stage.ts';

const language = pageLanguage();

export const whole = readSlides();
/** The slides of the order that the address chooses. */
export const slides = chooseSlides(whole, readChoice(location.search));
const numbers = (of: typeof slides): string => formatChoice(of.map(({ number }) => number));
/** As the address names it; empty where all slides are given. */
export const choice = numbers(slides) === numbers(whole) ? '' : numbers(slides);
const shape = { slides };
const listeners = new Set<(state: DeckState) => void>();
let state = placed(firstState(shape));

export const currentState = (): DeckState => state;

/** Calls back with the whole state after every change that was asked for here. Gives what ends it. */
export function onState(listener: (state: DeckState) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes over the state of another window, and tells nobody: two windows would never stop. */
export const applyState = (received: DeckState): void =>
  change({ type: 'receive', state: received }, 'replaceState');

/**
 * Does what was asked for. Going on and back leaves no trace in the history, so that Back leaves the deck in one
 * go; a jump does, so that Back undoes it.
 */
export function dispatch(intent: Intent): void {
  const before = state;
  change(intent, intent.type === 'go' || intent.type === 'jump' ? 'pushState' : 'replaceState');
  if (state !== before) for (const listener of listeners) listener(state);
}

function change(intent: Intent, write: 'pushState' | 'replaceState'): void {
  const before = state;
  state = moveDeck(shape, state, intent);
  if (state === before) return;
  if (state.slide !== before.slide || state.step !== before.step) remember(write);
  draw(before);
}

/** The address names slide and step; a browser that counts how often it changes may refuse. */
function remember(write: 'pushState' | 'replaceState'): void {
  const place = formatPlace({ id: state.slide, step: state.step }, language, choice);
  try {
    history[write](null, '', location.pathname + place);
  } catch {
    // The slide is shown all the same.
  }
}

/** A state at the place that the address names. */
function placed(from: DeckState): DeckState {
  const place = readPlace(slides, location);
  return place ? moveDeck(shape, from, { type: 'go', slide: place.id, step: place.step }) : from;
}

/** Shows where the deck is; with what it showed before, also says so. */
export const draw = (before?: DeckState): void => show({ slides, state, before, language, choice });

/** Goes where the address says, when the reader went back, forward, or wrote another one. */
export function followAddress(): void {
  const before = state;
  state = placed(state);
  if (state === before) return;
  draw(before);
  for (const listener of listeners) listener(state);
}
