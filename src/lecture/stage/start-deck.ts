/**
 * The deck in the browser. Where there is room, one slide at a time fills the screen; elsewhere the page stays the
 * document that it is.
 */
import type { Role } from '../model/messages.ts';
import type { Session } from '../model/session.ts';
import { listen } from './controls.ts';
import { dialogIsOpen } from './dialogs.ts';
import { openWindow } from './open-window.ts';
import { arrange, type PageSlide, readSlides } from './page-slides.ts';
import { ratioOfSlide } from './room.ts';
import { enterDeck, leaveDeck, show, showTyped } from './stage.ts';
import { onSwipe } from './touch.ts';

/** The same as in deck.css. */
const wide = matchMedia('(min-width: 40rem) and (min-height: 24rem)');

/** Makes a deck of this page's slides: the room's screen, or in one file the presenter's too. */
export function startDeck(role: Role): Session<PageSlide> {
  const session = openWindow(readSlides(), { role, backUndoesJumps: true, ratio: ratioOfSlide });
  const { current, whole } = session;
  if (current().choice) arrange(whole, current().slides);
  show(current());
  session.subscribe((now, before) => {
    if (now.slides !== before.slides) arrange(whole, now.slides);
    show(now, before);
  });

  const enter = (): void => {
    if (wide.matches) enterDeck();
  };
  const leave = (slide?: string): void => {
    session.showOverview(false);
    leaveDeck(slide);
  };
  enter();
  wide.addEventListener('change', () => {
    if (wide.matches) enter();
    else leave(current().deck.slide);
  });
  // On paper nothing is out of reach.
  addEventListener('beforeprint', () => leave());
  addEventListener('afterprint', enter);

  listen(session, {
    active: () => wide.matches,
    // In the overview one reads and scrolls.
    takes: (_, key) => current().overview && /^(?:Arrow|Page|Home|End| |Backspace)/.test(key),
    typed: showTyped,
    toggleOverview: () => session.showOverview(!current().overview),
    follow(id) {
      if (id === 'legend') {
        session.showOverview(true);
        document.getElementById(id)?.scrollIntoView();
      } else document.getElementById(`${current().deck.slide}-title`)?.focus();
    },
  });
  onSwipe((way) => {
    if (wide.matches && !dialogIsOpen() && !current().overview) session.dispatch({ type: way });
  });
  return session;
}
