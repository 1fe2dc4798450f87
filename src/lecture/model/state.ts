/**
 * Where a lecture is, and what moves it. Deck and presenter's window hold the same state and change it only
 * here, so that they cannot disagree. Pure.
 */

/** What there is to walk through: the slides of the chosen order, with their steps. */
export interface DeckShape {
  slides: readonly { id: string; number: number; steps: number }[];
}

export interface DeckState {
  /** The id of the slide that is shown. */
  slide: string;
  /** The step of it that is shown, from 1. */
  step: number;
  /** The screen shows this colour instead of the slide. */
  blank: null | 'black' | 'white';
  /** The room's screen stays as it is while the presenter looks elsewhere. */
  frozen: boolean;
}

export type Intent =
  | { type: 'next' | 'previous' | 'first' | 'last' | 'freeze' }
  /** To a slide; a step that it has not becomes the nearest that it has. */
  | { type: 'go'; slide: string; step?: number }
  /** To the slide of that number in the whole deck. */
  | { type: 'jump'; number: number }
  /** Makes the screen black or white; the same colour again shows the slide. */
  | { type: 'blank'; colour: 'black' | 'white' }
  /** What another window shows. While it says frozen, slide and step stay as they are here. */
  | { type: 'receive'; state: DeckState };

/** The state with which a deck begins. */
export const firstState = ({ slides }: DeckShape): DeckState => ({
  slide: slides[0]?.id ?? '',
  step: 1,
  blank: null,
  frozen: false,
});

/** The state after an intent; the very same one where nothing changes. What is not in the deck changes nothing. */
export function moveDeck(shape: DeckShape, state: DeckState, intent: Intent): DeckState {
  const { slides } = shape;
  const at = slides.findIndex(({ id }) => id === state.slide);
  const here = slides[at];
  /** Who moves on behind a blank screen first gets back what was there. */
  const show = (slide: DeckShape['slides'][number] | undefined, step: number): DeckState => {
    if (state.blank !== null) return { ...state, blank: null };
    if (!slide) return state;
    const known = clamp(step, slide.steps);
    return slide.id === state.slide && known === state.step
      ? state
      : { ...state, slide: slide.id, step: known };
  };
  switch (intent.type) {
    case 'next':
      return here && state.step < here.steps ? show(here, state.step + 1) : show(slides[at + 1], 1);
    case 'previous':
      return state.step > 1 ? show(here, state.step - 1) : show(slides[at - 1], slides[at - 1]?.steps ?? 1);
    case 'first':
      return show(slides[0], 1);
    case 'last':
      return show(slides.at(-1), slides.at(-1)?.steps ?? 1);
    case 'freeze':
      return { ...state, frozen: !state.frozen };
    case 'blank':
      return { ...state, blank: state.blank === intent.colour ? null : intent.colour };
    case 'jump':
      return lit(
        state,
        slides.find(({ number }) => number === intent.number),
        1,
      );
    case 'go':
      return lit(
        state,
        slides.find(({ id }) => id === intent.slide),
        intent.step ?? 1,
      );
    case 'receive': {
      const { slide, step, blank, frozen } = intent.state;
      const given = { ...state, blank, frozen };
      if (frozen) return given;
      const found = slides.find(({ id }) => id === slide);
      return found ? { ...given, slide, step: clamp(step, found.steps) } : given;
    }
  }
}

const clamp = (step: number, steps: number): number =>
  Number.isInteger(step) ? Math.min(Math.max(1, step), steps) : 1;

/** Who names a slide wants to see it: a blank screen gives way. */
function lit(state: DeckState, slide: DeckShape['slides'][number] | undefined, step: number): DeckState {
  if (!slide) return state;
  return { ...state, slide: slide.id, step: clamp(step, slide.steps), blank: null };
}

/** Whether two states show the same. */
export const sameState = (one: DeckState, other: DeckState): boolean =>
  one.slide === other.slide &&
  one.step === other.step &&
  one.blank === other.blank &&
  one.frozen === other.frozen;
