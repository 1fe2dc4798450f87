/** Swipes over the slide. Pinching, and panning what was pinched, stay the browser's. */
import { type Spot, swipeOf } from '../model/swipe.ts';

/** Calls back with the way a finger went over the slides. */
export function onSwipe(go: (way: 'next' | 'previous') => void): void {
  const main = document.getElementById('main');
  let from: Spot | undefined;
  const spot = ({ clientX, clientY }: Touch): Spot => ({ x: clientX, y: clientY });
  const zoomed = (): boolean => (visualViewport?.scale ?? 1) > 1.01;
  main?.addEventListener(
    'touchstart',
    ({ touches }) => {
      from = touches.length === 1 && touches[0] && !zoomed() ? spot(touches[0]) : undefined;
    },
    { passive: true },
  );
  main?.addEventListener('touchend', ({ changedTouches, touches }) => {
    const to = changedTouches[0];
    const way = from && to && touches.length === 0 && !zoomed() ? swipeOf(from, spot(to)) : undefined;
    from = undefined;
    if (way && document.documentElement.dataset.overview === undefined) go(way);
  });
}
