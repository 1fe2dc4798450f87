/** The deck's keys, in the presenter's window. */
import { closeDialogs, openHelp, openJump } from '../stage/dialogs.ts';
import { type Asked, onKeys } from '../stage/keyboard.ts';
import { switchTheme, toggleFullScreen } from '../stage/screen.ts';
import { currentDesk, dispatch } from './session.ts';

export function listen(): void {
  onKeys({
    slides: () => currentDesk().slides,
    run,
    // Notes scroll by arrows, but a clicker's keys go on.
    takes: (target, key) => /^Arrow(?:Up|Down)$/.test(key) && target.closest('.notes-pane') !== null,
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const button = event.target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (button === 'close') closeDialogs();
    else if (button === 'theme' || button === 'help') run({ type: button });
    const id = event.target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1);
    if (!currentDesk().slides.some((slide) => slide.id === id)) return;
    event.preventDefault();
    closeDialogs();
    dispatch({ type: 'go', slide: id ?? '' });
  });
}

export function run(command: Asked): void {
  const { blank } = currentDesk().state;
  switch (command.type) {
    case 'overview':
    case 'jump-to':
      openJump();
      break;
    case 'help':
      openHelp();
      break;
    case 'theme':
      switchTheme();
      break;
    case 'full-screen':
      void toggleFullScreen();
      break;
    case 'close':
      if (blank) dispatch({ type: 'blank', colour: blank });
      break;
    default:
      dispatch(command);
  }
}
