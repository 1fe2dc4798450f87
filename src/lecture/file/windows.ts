/** Two windows of one file: the room's, and the presenter's, which the room's opened. */

import { pageLanguage } from '../../components/browser/page-language.ts';
import { LOCALE } from '../../words/format.ts';
import { elapsed, formatSpan, laterClock, NO_CLOCK, startClock } from '../model/clock.ts';
import { WIDE } from '../model/link.ts';
import { asksForSpeaker, SPEAKER_ROLE, SPEAKER_WINDOW } from '../model/speaker-window.ts';
import { joinLecture } from '../stage/link.ts';
import { beRoom } from '../stage/room.ts';
import { applyState, choice, currentState, onState } from '../stage/session.ts';
import { showNotes } from './notes.ts';

const root = document.documentElement;

// Moving on rewrites the address, and a reload keeps the name of the window.
if (asksForSpeaker(location.search) || window.name === SPEAKER_WINDOW) beSpeaker();
else {
  beRoom();
  addressSpeaker();
}

/** The link to the presenter's window keeps the choice of slides. */
function addressSpeaker(): void {
  const [name, value] = SPEAKER_ROLE[pageLanguage()];
  const search = new URLSearchParams(location.search);
  search.set(name, value);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[target="${SPEAKER_WINDOW}"]`))
    link.search = search.toString();
}

function beSpeaker(): void {
  root.dataset.role = 'speaker';
  window.name = SPEAKER_WINDOW;
  const desk = document.querySelector<HTMLElement>('.desk');
  const part = (name: string): HTMLElement | null => desk?.querySelector(`[data-part="${name}"]`) ?? null;
  if (desk) desk.hidden = false;
  let clock = NO_CLOCK;
  let linked = false;

  const { changed, refused } = joinLecture('', {
    role: 'speaker',
    tell: () => ({ state: currentState(), choice, clock, pointer: null, ratio: WIDE }),
    hear(told, { later }) {
      if (later) applyState(told.state);
      // The lecture begins when there is a room; a reload takes its clock back from there.
      clock = startClock(laterClock(clock, told.clock), Date.now());
      showNotes(currentState());
      look();
    },
    linked(is) {
      linked = is;
      look();
    },
  });
  onState(changed);
  onState(look);
  setInterval(look, 1000);
  if (refused) look();

  /** The desk never goes dark: what the room sees is said. */
  function look(): void {
    for (const inert of document.querySelectorAll<HTMLElement>('#main, .deck-bar')) inert.inert = false;
    const { linked: joined = '', lost = '', black, white } = desk?.dataset ?? {};
    const { blank } = currentState();
    const blankWords = (blank && { black, white }[blank]) ?? '';
    const words = linked ? `${joined} ${blankWords}`.trim() : lost;
    const status = part('link');
    if (status && status.textContent !== words) status.textContent = words;
    desk?.toggleAttribute('data-is-lost', !linked);
    const title = document.querySelector('.slide[data-next] h2')?.textContent?.replace(/\s+/g, ' ').trim();
    const next = part('next');
    if (next) next.textContent = title ? `${next.dataset.words}: ${title}` : '';
    const now = new Date();
    const time = part('time');
    if (time)
      time.textContent = now.toLocaleTimeString(LOCALE[pageLanguage()], {
        hour: '2-digit',
        minute: '2-digit',
      });
    const running = part('since');
    if (running) running.textContent = formatSpan(elapsed(clock, now.getTime()));
  }
}
