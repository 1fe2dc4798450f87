/** Keys that are meant for the deck, in the room's window and in the presenter's. */
import { slideNumbered } from '../model/address.ts';
import { type Command, commandOf } from '../model/commands.ts';
import { dialogIsOpen } from './dialogs.ts';
import { lettersOn } from './remembered.ts';

/** What is left to do once digits are gathered. */
export type Asked = Exclude<Command, { type: 'digit' | 'enter' | 'stay' }>;

interface Keyboard {
  /** The slides that digits name. */
  slides(): readonly { number: number }[];
  run(command: Asked): void;
  active(): boolean;
  /** Keys that are needed where they were pressed, besides those that a field or a control needs. */
  takes(target: Element, key: string): boolean;
  /** Called with the digits so far whenever they change. */
  typed: ((digits: string) => void) | undefined;
}

/** Listens while the deck is active. Digits are gathered until Enter; any other key forgets them. */
export function onKeys({ slides, run, active, takes, typed }: Keyboard): void {
  let digits = '';
  const gather = (next: string): void => {
    if (next !== digits) typed?.(next);
    digits = next;
  };

  document.addEventListener('keydown', (event) => {
    if (!active() || event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
    if (belongsElsewhere(event)) return;
    const mode = { letters: lettersOn(), fullScreen: document.fullscreenElement !== null };
    const command = commandOf(event, mode);
    if (!command || (command.type === 'enter' && digits === '')) return;
    event.preventDefault();
    const before = digits;
    gather(command.type === 'digit' ? (before + command.digit).slice(-3) : '');
    if (command.type === 'enter') {
      const slide = slideNumbered(slides(), before);
      if (slide) run({ type: 'jump', number: slide.number });
    } else if (command.type !== 'digit' && command.type !== 'stay') {
      // The first Escape takes back the digits alone.
      if (command.type !== 'close' || before === '') run(command);
    }
  });

  /** A field that was just closed keeps the focus until the next frame, but the keys are no longer meant for it. */
  function belongsElsewhere({ target, key }: KeyboardEvent): boolean {
    if (!(target instanceof Element) || target.getClientRects().length === 0) return false;
    if (target.closest('input, textarea, select, [contenteditable]')) return true;
    if (key === ' ' && target.closest('button, summary, [role="button"]')) return true;
    // After digits, Enter is theirs wherever the focus is.
    if (key === 'Enter' && digits === '' && target.closest('button, summary, [role="button"], a[href]'))
      return true;
    return takes(target, key);
  }
}
