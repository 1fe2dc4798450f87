/**
 * What runs in an embed. It may be a sandboxed frame of an opaque origin, where storage throws and nothing can be
 * fetched; all it needs from outside are messages.
 */
import { secretIn, themeIn } from './embed-address.ts';

declare global {
  interface Window {
    /** Asks a parent that fits its frame to the content to do so again: CSS Sizing 4, responsive iframes. */
    requestResize?(): void;
  }
}

const root = document.documentElement;
// Read now: exploring the figure writes the address anew.
const secret = secretIn(location.hash);

const theme = themeIn(location.search);
if (theme) root.dataset.theme = theme;

/** Tells whoever listens how high the content is, in the words of WordPress. */
function tellHeight(): void {
  if (parent === window) return;
  const value = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ message: 'height', value, secret }, '*');
  try {
    window.requestResize?.();
  } catch {
    // Refused where the parent did not ask for it.
  }
}

new ResizeObserver(tellHeight).observe(root);
addEventListener('load', tellHeight);
// Out of sight, a browser may not tell of a change that a font brings.
document.fonts.ready.then(tellHeight);
addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.message === 'height?') tellHeight();
});

// WordPress lets a frame open nothing, and goes itself where a link leads.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]:not([href^="#"])');
  if (!link || secret === undefined) return;
  event.preventDefault();
  parent.postMessage({ message: 'link', value: link.href, secret }, '*');
});

// The element reads its figure when it is made, so the figure must be there.
addEventListener('DOMContentLoaded', () => import('./figure.ts'));
