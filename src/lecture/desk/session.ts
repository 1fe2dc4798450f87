/** The presenter's window: which slides, where it is, and what it knows of the room. Every change goes through here. */

import { languageOfLink, pageLanguage } from '../../components/browser/page-language.ts';
import type { Language } from '../../schema/primitives.ts';
import { formatPlace, readChoice, readPlace } from '../model/address.ts';
import { chooseSlides, formatChoice } from '../model/choice.ts';
import { type Clock, laterClock } from '../model/clock.ts';
import { type Pointer, parseClock, WIDE } from '../model/link.ts';
import { type DeckState, firstState, type Intent, moveDeck } from '../model/state.ts';
import { joinLecture } from '../stage/link.ts';
import { keepClock, keptClock } from '../stage/remembered.ts';
import { readSlides, type StageSlide } from '../stage/stage.ts';

export interface SpokenSlide extends StageSlide {
  minutes: number;
  title: string;
  notes: Element | null;
}

export interface Desk {
  slides: readonly SpokenSlide[];
  state: DeckState;
  /** What the room's screen shows, as far as it has said so. */
  room: DeckState | undefined;
  /** How many times as wide as high the room's slide is. */
  ratio: number;
  clock: Clock;
  pointer: Pointer | null;
  link: 'alone' | 'linked' | 'lost' | 'refused';
}

const language = pageLanguage();

const whole: SpokenSlide[] = readSlides().map((slide) => {
  const spoken = slide.section.closest<HTMLElement>('.spoken');
  return {
    ...slide,
    minutes: Number(spoken?.dataset.minutes),
    title: (slide.section.querySelector('h2')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    notes: spoken?.querySelector('.notes') ?? null,
  };
});

const formatted = (slides: readonly SpokenSlide[]): string =>
  formatChoice(slides.map(({ number }) => number));
const choiceOf = (slides: readonly SpokenSlide[]): string =>
  formatted(slides) === formatted(whole) ? '' : formatted(slides);

let desk: Desk = begin();
const listeners = new Set<() => void>();

export const currentDesk = (): Desk => desk;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Does what was asked for here, and tells the other windows. */
export function dispatch(intent: Intent): void {
  const state = moveDeck(desk, desk.state, intent);
  if (state === desk.state) return;
  show({ state, pointer: null });
  link.changed();
}

export function setClock(clock: Clock): void {
  show({ clock });
  keepClock(JSON.stringify(clock));
  link.tell();
}

let asked = false;

/** Points in the room; told once a frame at most. */
export function pointAt(pointer: Pointer | null): void {
  if (desk.pointer === pointer) return;
  show({ pointer });
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    link.tell();
  });
}

/** The decks whose choice of slides was taken over, so that two with different ones do not take turns. */
const met = new Set<string>();

const link = joinLecture(import.meta.env.BASE_URL, {
  role: 'speaker',
  tell: () => ({
    state: desk.state,
    choice: choiceOf(desk.slides),
    clock: desk.clock,
    pointer: desk.pointer,
    ratio: desk.ratio,
  }),
  hear(told, { role, from, later }) {
    const deck = role === 'deck';
    const follows = deck && (later || !met.has(from));
    if (deck) met.add(from);
    const slides = follows ? choose(told.choice) : desk.slides;
    const received = later
      ? moveDeck({ slides }, desk.state, { type: 'receive', state: told.state })
      : desk.state;
    const here = slides.some(({ id }) => id === received.slide);
    show({
      slides,
      state: here ? received : { ...received, ...firstState({ slides }) },
      clock: laterClock(desk.clock, told.clock),
      ...(deck && { room: told.state, ratio: told.ratio }),
    });
  },
  linked(is) {
    if (!is) met.clear();
    show({ link: is ? 'linked' : 'lost' });
  },
});
if (link.refused) show({ link: 'refused' });

for (const event of ['popstate', 'hashchange'])
  addEventListener(event, () => {
    const place = readPlace(desk.slides, location);
    if (place) dispatch({ type: 'go', slide: place.id, step: place.step });
  });

function begin(): Desk {
  const slides = chooseSlides(whole, readChoice(location.search));
  const place = readPlace(slides, location);
  const first = firstState({ slides });
  const state = place
    ? moveDeck({ slides }, first, { type: 'go', slide: place.id, step: place.step })
    : first;
  list(slides);
  return {
    slides,
    state,
    room: undefined,
    ratio: WIDE,
    clock: parseClock(keptClock()),
    pointer: null,
    link: 'alone',
  };
}

function choose(choice: string): readonly SpokenSlide[] {
  if (choice === choiceOf(desk.slides)) return desk.slides;
  const slides = chooseSlides(whole, choice);
  list(slides);
  return slides;
}

/** The list to find a slide in, and paper, have the chosen slides only. */
function list(slides: readonly SpokenSlide[]): void {
  const entries = new Map(
    [...document.querySelectorAll<HTMLElement>('.overview [data-of]')].map((entry) => [
      entry.dataset.of,
      entry,
    ]),
  );
  for (const slide of [...slides, ...whole.filter((other) => !slides.includes(other))]) {
    const entry = entries.get(slide.id);
    const out = !slides.includes(slide);
    if (entry) entry.hidden = out;
    entry?.parentElement?.append(entry);
    slide.section.parentElement?.toggleAttribute('hidden', out);
  }
}

/** Takes over what changed; the address, and links that leave, follow. */
function show(changes: Partial<Desk>): void {
  const moved = changes.state && changes.state !== desk.state;
  desk = { ...desk, ...changes };
  for (const listener of listeners) listener();
  if (moved || changes.slides) remember();
}

/** A place as an address in a language names it. */
export const placeIn = (to: Language): string =>
  formatPlace({ id: desk.state.slide, step: desk.state.step }, to, choiceOf(desk.slides));

function remember(): void {
  try {
    history.replaceState(null, '', location.pathname + placeIn(language));
  } catch {
    // A browser may refuse; the slide is shown all the same.
  }
  for (const leaving of document.querySelectorAll<HTMLAnchorElement>('.desk-header a[data-keep]')) {
    const { origin, pathname } = new URL(leaving.href);
    leaving.href = origin + pathname + placeIn(languageOfLink(leaving));
  }
}
