const field = (): HTMLElement | null => document.querySelector('.toast');

/** Says what the page has ready under a name: `copied` is in its `data-copied`. */
export const sayReady = (name: string): void => say(field()?.dataset[name]);

/** Says a word at the foot of the page for a moment, also to who listens. */
export function say(words: string | undefined): void {
  const toast = field();
  if (!toast) return;
  toast.textContent = words ?? '';
  toast.dataset.since = String(Number(toast.dataset.since ?? 0) + 1);
}
