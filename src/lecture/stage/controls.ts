/** Keys and clicks, in the room's window and the presenter's: what they ask for is done, or handed to the session. */
import type { Session } from '../model/session.ts';
import type { Intent } from '../model/state.ts';
import { closeDialogs, openHelp, openJump } from './dialogs.ts';
import { type Asked, onKeys } from './keyboard.ts';
import { switchTheme, toggleFullScreen } from './screen.ts';

/** What differs between the windows. */
interface Own {
  /** Keys and links move the deck. Otherwise the page is a document, read as any other. */
  active?(): boolean;
  /** Keys that are needed where they were pressed, besides those that a field or a control needs. */
  takes(target: Element, key: string): boolean;
  /** Called with the digits so far whenever they change. */
  typed?(digits: string): void;
  /** Without an overview, the list of slides opens. */
  toggleOverview?(): void;
  /** Follows a link within the page to anything but a given slide. */
  follow?(id: string): void;
}

/** Lets keys and clicks move the session. Gives what does a command, for buttons of the window's own. */
export function listen(session: Session, own: Own): (command: Asked) => void {
  const { active = () => true, takes, typed, toggleOverview = openJump, follow } = own;

  const actions: Record<Exclude<Asked, Intent>['type'], () => void> = {
    overview: toggleOverview,
    'jump-to': openJump,
    help: openHelp,
    theme: switchTheme,
    'full-screen': toggleFullScreen,
    close() {
      const { overview, deck } = session.current();
      if (overview) session.showOverview(false);
      else if (deck.blank) session.dispatch({ type: 'blank', colour: deck.blank });
    },
  };
  const isIntent = (command: Asked): command is Intent => !(command.type in actions);
  const run = (command: Asked): void => {
    if (isIntent(command)) session.dispatch(command);
    else actions[command.type]();
  };

  onKeys({ slides: () => session.current().slides, run, active, takes, typed });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const button = event.target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (button === 'close') closeDialogs();
    else if (button) run({ type: button } as Asked);
    else if (event.target.closest('.blank')) run({ type: 'close' });
    const id = event.target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1);
    if (id === undefined || !active()) return;
    const given = session.current().slides.some((slide) => slide.id === id);
    if (!given && !follow) return;
    event.preventDefault();
    closeDialogs();
    if (given) {
      session.showOverview(false);
      session.dispatch({ type: 'go', slide: id });
    } else follow?.(id);
  });
  return run;
}
