/** Keys, clicks and fingers: what they ask for is done, or handed to the session. */
import { slideNumbered } from '../../deck/address.ts';
import { type Command, commandOf } from '../../deck/keys.ts';
import { closeDialogs, dialogIsOpen, openHelp, openJump } from './dialogs.ts';
import { lettersOn } from './remembered.ts';
import { switchTheme, toggleFullScreen } from './screen.ts';
import { currentState, dispatch, slides } from './session.ts';
import { overviewIsOpen, showTyped, toggleOverview } from './stage.ts';
import { onSwipe } from './touch.ts';

/** Digits, until Enter. */
let typed = '';

/** Lets keys, clicks and fingers move the deck while `active` says so. */
export function listen(active: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (!active() || event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
    if (belongsElsewhere(event)) return;
    const mode = { letters: lettersOn(), fullScreen: document.fullscreenElement !== null };
    const command = commandOf(event, mode);
    if (!command || (command.type === 'enter' && typed === '')) return;
    event.preventDefault();
    const rest = gather(command);
    if (rest) run(rest);
  });
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const button = event.target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (button === 'close') closeDialogs();
    else if (button) run({ type: button } as Parameters<typeof run>[0]);
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

function run(command: Exclude<Command, { type: 'digit' }>): void {
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
    case 'enter':
    case 'stay':
      break;
    default:
      dispatch(command);
  }
}

/** Gathers digits until Enter; any other key forgets them. Gives the command where it was not theirs. */
function gather(command: Command): Parameters<typeof run>[0] | undefined {
  const before = typed;
  typed = command.type === 'digit' ? (before + command.digit).slice(-3) : '';
  if (typed !== before) showTyped(typed);
  if (command.type === 'digit') return undefined;
  if (before === '' || (command.type !== 'enter' && command.type !== 'close')) return command;
  const slide = command.type === 'enter' ? slideNumbered(slides, before) : undefined;
  if (slide) dispatch({ type: 'jump', number: slide.number });
  return undefined;
}

/** Keys that a field or a control needs are its own, and in the overview one reads and scrolls. */
function belongsElsewhere({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  if ((key === ' ' || key === 'Enter') && target.closest('button, summary, [role="button"]')) return true;
  if (key === 'Enter' && typed === '' && target.closest('a[href]')) return true;
  return overviewIsOpen() && /^(?:Arrow|Page|Home|End| |Backspace)/.test(key);
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
