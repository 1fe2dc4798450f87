/** Copies the address of a place when its link is followed, and says so. */
import { sayReady } from './toast.ts';

document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-copy]');
  if (link) sayReady((await copy(link.href)) ? 'copied' : 'failed');
});

/** Whether it went well. Off HTTPS there is no clipboard at all, so asking for it throws. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
