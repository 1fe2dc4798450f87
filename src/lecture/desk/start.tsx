/**
 * Makes a desk of the presenter's page. React is rendered by a script of the page's own, not as an Astro island:
 * that writes a style and a script into the page, which the policy forbids, and cannot be bundled in one piece.
 */
import { createRoot } from 'react-dom/client';
import type { Language } from '../../schema/primitives.ts';
import { parseClock } from '../model/messages.ts';
import { listen } from '../stage/controls.ts';
import { openWindow } from '../stage/open-window.ts';
import { arrange } from '../stage/page-slides.ts';
import { keepClock, keptClock } from '../stage/remembered.ts';
import { keepPlace } from '../stage/stage.ts';
import { onSwipe } from '../stage/touch.ts';
import { Desk } from './Desk.tsx';
import { readNotedSlides } from './noted-slides.ts';

function startDesk(place: HTMLElement): void {
  const root = document.documentElement;
  const session = openWindow(readNotedSlides(), { role: 'speaker', clock: parseClock(keptClock()) });
  const { whole, current, subscribe, dispatch } = session;
  if (current().choice) arrange(whole, current().slides);
  subscribe(({ slides, deck, choice, clock }, before) => {
    if (slides !== before.slides) arrange(whole, slides);
    if (slides !== before.slides || deck !== before.deck) keepPlace(deck, choice);
    if (clock !== before.clock) keepClock(JSON.stringify(clock));
  });
  const run = listen(session, {
    // Notes scroll by arrows, but a clicker's keys go on.
    takes: (target, key) => /^Arrow(?:Up|Down)$/.test(key) && target.closest('.notes-pane') !== null,
  });
  createRoot(place).render(
    <Desk
      language={root.lang as Language}
      deckAddress={place.dataset.deck ?? ''}
      session={session}
      run={run}
    />,
  );
  root.dataset.desk = '';
  onSwipe((way) => {
    if (!place.querySelector('[data-pointing]')) dispatch({ type: way });
  });
}

const place = document.getElementById('desk');
if (place) startDesk(place);
