/** Lets the talk's order come from the reader's own: each row leaves from where the reader put it. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** In milliseconds: how long the rows take to their places, and from when until when the lines between appear. */
const MOVE = 600;
const LINES = { delay: 350, duration: 300 };

/** `place` holds both lists. Nothing moves where it is shown from the start, or for who asked for less motion. */
export function useReveal(place: RefObject<HTMLElement | null>, revealed: boolean): void {
  const before = useRef(revealed);
  useLayoutEffect(() => {
    const isNew = revealed && !before.current;
    before.current = revealed;
    if (!isNew || !place.current || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const own = new Map(
      [...place.current.querySelectorAll<HTMLElement>('.own [data-id]')].map((row) => [row.dataset.id, row]),
    );
    for (const row of place.current.querySelectorAll<HTMLElement>('.theirs [data-id]')) {
      const from = own.get(row.dataset.id)?.getBoundingClientRect();
      const to = row.getBoundingClientRect();
      if (from)
        row.animate(
          [{ transform: `translate(${from.left - to.left}px, ${from.top - to.top}px)`, opacity: 0.2 }, {}],
          { duration: MOVE, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' },
        );
    }
    for (const line of place.current.querySelectorAll('.joins path'))
      line.animate([{ opacity: 0 }, {}], { ...LINES, fill: 'backwards' });
  }, [place, revealed]);
}
