/** The keys, and the list to find a slide in. */
import { lettersOn, switchLetters } from './remembered.ts';

const dialog = (id: string): HTMLDialogElement | null => document.querySelector(`dialog#${id}`);

export const dialogIsOpen = (): boolean => document.querySelector('dialog[open]') !== null;

export function closeDialogs(): void {
  for (const open of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) open.close();
}

export function openHelp(): void {
  dialog('deck-help')?.showModal();
}

const letters = document.querySelector<HTMLInputElement>('#deck-letters');
if (letters) {
  letters.checked = lettersOn();
  letters.addEventListener('change', () => switchLetters(letters.checked));
}

/** Opens the list of slides, which is the overview's, to be filtered by number or by words of the title. */
export function openJump(): void {
  const jump = dialog('deck-jump');
  const list = jump?.querySelector('ol');
  if (!jump || !list) return;
  const links = [...document.querySelectorAll<HTMLElement>('.overview li[data-of]:not([hidden]) a')];
  list.replaceChildren(
    ...links.map((link) => {
      const entry = document.createElement('li');
      entry.append(link.cloneNode(true));
      return entry;
    }),
  );
  filter('');
  jump.showModal();
}

const input = document.querySelector<HTMLInputElement>('#deck-filter');
const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#deck-jump li')];

/** A number means that slide; anything else is looked for in number and title. */
function filter(wanted: string): void {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const entry of entries()) {
    const number = entry.querySelector('.number')?.textContent ?? '';
    const title = (entry.textContent ?? '').toLowerCase();
    entry.hidden = !(/^\d+$/.test(wanted)
      ? number.startsWith(wanted)
      : words.every((word) => title.includes(word)));
    if (!entry.hidden) found++;
  }
  if (input) input.value = wanted;
  const none = document.querySelector<HTMLElement>('#deck-jump [data-none]');
  if (none) none.textContent = found === 0 ? (none.dataset.none ?? '') : '';
}

input?.addEventListener('input', () => filter(input.value));
input?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const shown = entries().filter(({ hidden }) => !hidden);
  const exact = shown.find((entry) => entry.querySelector('.number')?.textContent === input.value.trim());
  (exact ?? shown[0])?.querySelector('a')?.click();
});
