/** The room's side of the link with the presenter's window. */
import { laterClock, NO_CLOCK } from '../model/clock.ts';
import { type Pointer, WIDE } from '../model/link.ts';
import { joinLecture } from './link.ts';
import { applyState, choice, currentState, onState } from './session.ts';

const main = document.querySelector<HTMLElement>('#main');
const dot = document.createElement('div');
dot.className = 'pointer';
dot.hidden = true;

/** Makes this window the one that the room sees. */
export function beRoom(): void {
  main?.append(dot);
  /** Kept for whoever speaks, whose window may be reloaded. */
  let clock = NO_CLOCK;
  const { changed } = joinLecture(import.meta.env.BASE_URL, {
    role: 'deck',
    tell: () => ({ state: currentState(), choice, clock, pointer: null, ratio: ratioOfSlide() }),
    hear(told, { role, later }) {
      if (later) applyState(told.state);
      clock = laterClock(clock, told.clock);
      const here = currentState();
      if (role === 'speaker') point(told.state.slide === here.slide && !here.frozen ? told.pointer : null);
    },
    linked: () => point(null),
  });
  onState(changed);
}

function point(at: Pointer | null): void {
  dot.hidden = at === null;
  if (!at) return;
  dot.style.left = `${at.x * 100}%`;
  dot.style.top = `${at.y * 100}%`;
}

function ratioOfSlide(): number {
  const { clientWidth = 0, clientHeight = 0 } =
    document.documentElement.dataset.deck === undefined ? {} : (main ?? {});
  return clientHeight > 0 ? Math.min(Math.max(clientWidth / clientHeight, 0.5), 3) : WIDE;
}
