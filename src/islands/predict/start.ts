/** Brings the exercises on a page alive, once the browser has nothing else to do. */
async function start(): Promise<void> {
  const { mount } = await import('./mount.tsx');
  for (const place of document.querySelectorAll<HTMLElement>('predict-order')) mount(place);
}

// Safari does not tell when it is idle.
if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
else setTimeout(start, 200);
