/** Keys, clicks and fingers: what they ask for is done, or handed to the session. */
import { closeDialogs, dialogIsOpen, openHelp, openJump } from './dialogs.ts';
import { type Asked, onKeys } from './keyboard.ts';
import { switchTheme, toggleFullScreen } from './screen.ts';
import { currentState, dispatch, slides } from './session.ts';
import { overviewIsOpen, showTyped, toggleOverview } from './stage.ts';
import { onSwipe } from './touch.ts';

/** Lets keys, clicks and fingers move the deck while `active` says so. */
export function listen(active: () => boolean): void {
  onKeys(
    {
      slides: () => slides,
      run,
      // In the overview one reads and scrolls.
      takes: (_, key) => overviewIsOpen() && /^(?:Arrow|Page|Home|End| |Backspace)/.test(key),
      typed: showTyped,
    },
    active,
  );
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const button = event.target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (button === 'close') closeDialogs();
    else if (button) run({ type: button } as Asked);
    else if (event.target.closest('.blank')) run({ type: 'close' });
    const link = event.target.closest('a[href^="#"]');
    if (!link || !active()) return;
    event.preventDefault();
    follow(link.getAttribute('href')?.slice(1) ?? '');
  });
  onSwipe((way) => {
    if (active() && !dialogIsOpen()) dispatch({ type: way });
  });
}

function run(command: Asked): void {
  const state = currentState();
  switch (command.type) {
    case 'overview':
      toggleOverview(state.slide);
      break;
    case 'help':
      openHelp();
      break;
    case 'jump-to':
      openJump();
      break;
    case 'theme':
      switchTheme();
      break;
    case 'full-screen':
      void toggleFullScreen();
      break;
    case 'close':
      if (overviewIsOpen()) toggleOverview(state.slide);
      else if (state.blank) dispatch({ type: 'blank', colour: state.blank });
      break;
    default:
      dispatch(command);
  }
}

/** A link within the page leads to a slide, or to the legend, which stands in the overview. */
function follow(id: string): void {
  closeDialogs();
  const { slide } = currentState();
  if (slides.some((known) => known.id === id)) {
    if (overviewIsOpen()) toggleOverview(slide);
    dispatch({ type: 'go', slide: id });
  } else if (id === 'legend') {
    if (!overviewIsOpen()) toggleOverview(slide);
    document.getElementById(id)?.scrollIntoView();
  } else document.getElementById(`${slide}-title`)?.focus();
}
