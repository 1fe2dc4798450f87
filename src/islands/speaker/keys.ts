/** The deck's keys, in the presenter's window. */
import { closeDialogs, dialogIsOpen, openHelp, openJump } from '../../components/deck/dialogs.ts';
import { lettersOn } from '../../components/deck/remembered.ts';
import { switchTheme, toggleFullScreen } from '../../components/deck/screen.ts';
import { slideNumbered } from '../../deck/address.ts';
import { type Command, commandOf } from '../../deck/keys.ts';
import { currentDesk, dispatch } from './session.ts';

/** Digits, until Enter. */
let typed = '';

export function listen(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || dialogIsOpen() || belongsElsewhere(event)) return;
    const command = commandOf(event, {
      letters: lettersOn(),
      fullScreen: document.fullscreenElement !== null,
    });
    if (!command || (command.type === 'enter' && typed === '')) return;
    event.preventDefault();
    const before = typed;
    typed = command.type === 'digit' ? (before + command.digit).slice(-3) : '';
    const slide = command.type === 'enter' ? slideNumbered(currentDesk().slides, before) : undefined;
    if (slide) dispatch({ type: 'jump', number: slide.number });
    else if (command.type !== 'digit') run(command);
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

export function run(command: Exclude<Command, { type: 'digit' }>): void {
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
    case 'enter':
    case 'stay':
      break;
    default:
      dispatch(command);
  }
}

/** Keys that a field or a control needs are its own; notes scroll by arrows, but a clicker's keys go on. */
function belongsElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  if (key === ' ' && target.closest('button, summary')) return true;
  if (key === 'Enter' && typed === '' && target.closest('button, summary, a[href]')) return true;
  return (key === 'ArrowUp' || key === 'ArrowDown') && target.closest('.notes-pane') !== null;
}
