/** Makes a desk of the presenter's page. */
import { createRoot } from 'react-dom/client';
import { pageLanguage } from '../../components/browser/page-language.ts';
import { parseClock } from '../model/messages.ts';
import { listen } from '../stage/controls.ts';
import { openWindow } from '../stage/open-window.ts';
import { arrange } from '../stage/page-slides.ts';
import { keepClock, keptClock } from '../stage/remembered.ts';
import { keepPlace } from '../stage/stage.ts';
import { onSwipe } from '../stage/touch.ts';
import { Desk } from './Desk.tsx';
import { readNotedSlides } from './noted-slides.ts';
import { meetDecks } from './other-decks.ts';

function startDesk(place: HTMLElement): void {
  const session = openWindow(readNotedSlides(), {
    role: 'speaker',
    clock: parseClock(keptClock()),
    meet: meetDecks,
  });
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
    <Desk language={pageLanguage()} deckAddress={place.dataset.deck ?? ''} session={session} run={run} />,
  );
  document.documentElement.dataset.desk = '';
  onSwipe((way) => {
    if (!place.querySelector('[data-pointing]')) dispatch({ type: way });
  });
}

const place = document.getElementById('desk');
if (place) startDesk(place);
