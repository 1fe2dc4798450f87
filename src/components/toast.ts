/** Says a word at the foot of the page for a moment, also to who listens. */
export function say(words: string | undefined): void {
  const toast = document.querySelector<HTMLElement>('.toast');
  if (!toast) return;
  toast.textContent = words ?? '';
  toast.dataset.since = String(Number(toast.dataset.since ?? 0) + 1);
}
