/** Copies the address of a place when its link is followed, and says so. */
document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
  const toast = document.querySelector<HTMLElement>('.toast');
  if (!link || !toast) return;
  const said = await navigator.clipboard.writeText(link.href).then(
    () => toast.dataset.copied,
    () => toast.dataset.failed,
  );
  toast.textContent = said ?? '';
  toast.dataset.since = String(Number(toast.dataset.since ?? 0) + 1);
});
