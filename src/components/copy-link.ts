/** Copies the address of a place when its link is followed, and says so. */
import { say } from './toast.ts';

document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
  const toast = document.querySelector<HTMLElement>('.toast');
  if (!link || !toast) return;
  say(
    await navigator.clipboard.writeText(link.href).then(
      () => toast.dataset.copied,
      () => toast.dataset.failed,
    ),
  );
});
