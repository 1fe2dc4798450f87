/** Copies the code or the text beside a button, and says so; where copying is refused, it is selected. */
import { say } from './toast.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  // Without script it could do nothing.
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copies ?? '');
    if (!field) return;
    // A site that was built without an address has it once it is read.
    for (const place of field.querySelectorAll('[data-here]'))
      place.textContent = location.href.split('#')[0] ?? '';
    try {
      await navigator.clipboard.writeText(textOf(field));
      say(button.dataset.copied);
    } catch {
      select(field);
      say(button.dataset.failed);
    }
  });
}

/** What a field holds, or what an element says: a line a paragraph. */
const textOf = (field: HTMLElement): string =>
  field instanceof HTMLTextAreaElement
    ? field.value
    : [...field.children].map((line) => line.textContent?.replace(/\s+/g, ' ').trim()).join('\n');

function select(field: HTMLElement): void {
  if (field instanceof HTMLTextAreaElement) field.select();
  else getSelection()?.selectAllChildren(field);
}
