/** The room's screen: where the presenter points, and how wide its slide is. */
import { WIDE } from '../model/messages.ts';
import type { Session } from '../model/session.ts';

const main = (): HTMLElement | null => document.querySelector('#main');

/** Makes this window the one that the room sees. */
export function startRoom({ subscribe }: Session): void {
  const dot = document.createElement('div');
  dot.className = 'pointer';
  dot.hidden = true;
  main()?.append(dot);
  subscribe(({ pointer }) => {
    dot.hidden = pointer === null;
    if (!pointer) return;
    dot.style.left = `${pointer.x * 100}%`;
    dot.style.top = `${pointer.y * 100}%`;
  });
}

/** How many times as wide as high the slide is; in a document, where there is no such slide, as on most screens. */
export function ratioOfSlide(): number {
  const { clientWidth = 0, clientHeight = 0 } =
    document.documentElement.dataset.deck === undefined ? {} : (main() ?? {});
  return clientHeight > 0 ? Math.min(Math.max(clientWidth / clientHeight, 0.5), 3) : WIDE;
}
