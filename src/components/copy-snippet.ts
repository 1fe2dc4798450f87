/** Copies the code beside a button, and says so; where copying is refused, the code is selected. */
import { say } from './toast.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  // Without script it could do nothing.
  button.hidden = false;
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copies ?? '') as HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(field.value);
      say(button.dataset.copied);
    } catch {
      field.select();
      say(button.dataset.failed);
    }
  });
}
