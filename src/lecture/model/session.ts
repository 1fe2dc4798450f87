/** One window of a lecture, the room's screen or the presenter's: what it knows, and all that changes it. Pure. */
import type { Language } from '../../schema/primitives.ts';
import { formatPlace, readChoice, readPlace } from './address.ts';
import { chooseSlides } from './choice.ts';
import { type Clock, laterClock, NO_CLOCK } from './clock.ts';
import { type Pointer, type Role, type Snapshot, WIDE } from './messages.ts';
import { type DeckState, firstState, type Intent, moveDeck } from './state.ts';

export interface SessionSlide {
  id: string;
  /** Place in the whole deck, from 1. */
  number: number;
  steps: number;
  short: boolean;
  lesson: boolean;
}

/** What a window knows. It is never changed: each change makes a new one. */
export interface SessionState<S extends SessionSlide = SessionSlide> {
  /** The slides that are given, in their order. */
  slides: readonly S[];
  /** Their numbers, as an address names them; empty where all slides are given. */
  choice: string;
  deck: DeckState;
  /** The overview is open, in this window alone. */
  overview: boolean;
  /** What the room's screen shows, as far as it has said so. */
  room: DeckState | undefined;
  /** How many times as wide as high the room's slide is. */
  ratio: number;
  clock: Clock;
  pointer: Pointer | null;
  link: 'alone' | 'linked' | 'lost' | 'refused';
  /** Of a presenter's window: the decks that are open and that it does not lead. */
  others: readonly OtherDeck[];
}

/** A deck of another lecture, and the slide that it shows. */
export interface OtherDeck {
  lecture: string;
  slide: string;
}

/** What a window is to the other windows of its lecture. */
export interface Member {
  role: Role;
  snapshot(): Snapshot;
  /** Takes what another window knows; `later` where a person changed something there after the last change here. */
  receive(snapshot: Snapshot, from: { role: Role; name: string; later: boolean }): void;
  /** Called when the first window of the other role comes, and when the last one goes. */
  linked(is: boolean): void;
  /** Called when a deck of another lecture comes, goes, or shows another slide. */
  others(decks: readonly OtherDeck[]): void;
}

/** How a window reaches the others. */
export interface Link {
  /** A person changed something here: sends it as the latest. */
  changed(): void;
  /** Sends what is no such change, as where a pointer is. */
  send(): void;
  /** Joins another lecture: this window follows its deck, and moves it from now on. */
  lead(lecture: string): void;
  /** Here no window can reach another. */
  refused: boolean;
}

/** What a session needs of the window that it is in. */
export interface Surroundings {
  role: Role;
  language: Language;
  /** The window's address. A jump may become a step back in the window's history. */
  readAddress(): { search: string; hash: string };
  writeAddress(place: string, jumped: boolean): void;
  join(member: Member): Link;
  /** The stopwatch as it was kept. */
  clock?: Clock;
  /** How many times as wide as high the slide in this window is. */
  ratio?(): number;
}

type Listener<S extends SessionSlide> = (now: SessionState<S>, before: SessionState<S>) => void;

export interface Session<S extends SessionSlide = SessionSlide> {
  /** All slides of the deck, in its own order. */
  whole: readonly S[];
  current(): SessionState<S>;
  /** Calls back after every change. Gives what ends it. */
  subscribe(listener: Listener<S>): () => void;
  /** Does what a person asked for, and sends it. */
  dispatch(intent: Intent): void;
  /** Goes where the address says, when a person went back or forward, or wrote another one. */
  followAddress(): void;
  showOverview(open: boolean): void;
  setClock(clock: Clock): void;
  pointAt(pointer: Pointer | null): void;
  lead: Link['lead'];
}

/** Opens the session of a window, at the slides and the place that its address names. */
export function openSession<S extends SessionSlide>(
  whole: readonly S[],
  { role, language, readAddress, writeAddress, join, clock = NO_CLOCK, ratio }: Surroundings,
): Session<S> {
  const listeners = new Set<Listener<S>>();
  /** The decks whose choice of slides was taken over: two decks with different ones would take turns. */
  const followed = new Set<string>();
  const placed = (slides: readonly S[], from: DeckState): DeckState => {
    const place = readPlace(slides, readAddress());
    return place ? moveDeck({ slides }, from, { type: 'go', ...place }) : from;
  };
  const chosen = chooseSlides(whole, readChoice(readAddress().search));
  let now: SessionState<S> = {
    ...chosen,
    deck: placed(chosen.slides, firstState(chosen)),
    overview: false,
    room: undefined,
    ratio: WIDE,
    clock,
    pointer: null,
    link: 'alone',
    others: [],
  };

  /** Takes over what changed; the address follows, unless it went before. */
  function change(changes: Partial<SessionState<S>>, how?: 'jump' | 'follow'): void {
    const before = now;
    now = { ...now, ...changes };
    const { deck, choice } = now;
    const moved =
      deck.slide !== before.deck.slide || deck.step !== before.deck.step || choice !== before.choice;
    if (moved && how !== 'follow') writeAddress(formatPlace(deck, language, choice), how === 'jump');
    for (const listener of listeners) listener(now, before);
  }

  /** Goes where a person wants to be, and sends it. */
  function go(deck: DeckState, how?: 'jump' | 'follow'): void {
    if (deck === now.deck) return;
    change({ deck, pointer: null }, how);
    link.changed();
  }

  const link = join({
    role,
    snapshot: () => ({
      state: now.deck,
      choice: now.choice,
      clock: now.clock,
      // The room shows a pointer that is not its own.
      pointer: role === 'deck' ? null : now.pointer,
      ratio: ratio?.() ?? now.ratio,
    }),
    receive({ state, choice, clock: theirs, pointer, ratio: wide }, from) {
      const room = from.role === 'deck';
      const follows = role === 'speaker' && room && (from.later || !followed.has(from.name));
      if (follows) followed.add(from.name);
      const given = follows && choice !== now.choice ? chooseSlides(whole, choice) : now;
      const received = from.later ? moveDeck(given, now.deck, { type: 'receive', state }) : now.deck;
      const deck = given.slides.some(({ id }) => id === received.slide) ? received : firstState(given);
      const seen = state.slide === deck.slide && !deck.frozen ? pointer : null;
      const { slides, choice: taken } = given;
      change({
        slides,
        choice: taken,
        deck,
        clock: laterClock(now.clock, theirs),
        ...(room && { room: state, ratio: wide }),
        ...(role === 'deck' && !room && { pointer: seen }),
      });
    },
    linked(is) {
      if (!is) followed.clear();
      change({ link: is ? 'linked' : 'lost', ...(role === 'deck' && { pointer: null }) });
    },
    others: (others) => change({ others }),
  });
  if (link.refused) now = { ...now, link: 'refused' };

  return {
    whole,
    current: () => now,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(intent) {
      go(
        moveDeck(now, now.deck, intent),
        intent.type === 'go' || intent.type === 'jump' ? 'jump' : undefined,
      );
    },
    followAddress() {
      go(placed(now.slides, now.deck), 'follow');
    },
    showOverview(overview) {
      if (overview !== now.overview) change({ overview });
    },
    setClock(set) {
      change({ clock: set });
      link.send();
    },
    pointAt(pointer) {
      if (pointer === now.pointer) return;
      change({ pointer });
      link.send();
    },
    lead: link.lead,
  };
}
