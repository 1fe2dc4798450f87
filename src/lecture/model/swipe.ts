/** What a finger's way over a slide means. Pure. In CSS pixels. */

export interface Spot {
  x: number;
  y: number;
}

/** Shorter is a tap, or a hand that trembles. */
const SHORTEST = 48;

/** A swipe to the left goes on, one to the right goes back; steep ones scroll or mean something else. */
export function swipeOf(from: Spot, to: Spot): 'next' | 'previous' | undefined {
  const across = to.x - from.x;
  const down = Math.abs(to.y - from.y);
  if (Math.abs(across) < SHORTEST || Math.abs(across) < down * 2) return undefined;
  return across < 0 ? 'next' : 'previous';
}
