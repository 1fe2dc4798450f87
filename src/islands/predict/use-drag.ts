/** Dragging a row to another place: mouse, pen and finger alike. */
import { type PointerEvent, type RefObject, useState } from 'react';
import { placeAt } from './order.ts';

/** What is held, and how far below its place it is held, in CSS pixels. */
export interface Held {
  id: string;
  below: number;
}

interface Dragging {
  held: Held | undefined;
  handlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
  };
}

/**
 * Handlers for a list whose rows have `data-id` and the same height. The list holds the pointer, since its rows
 * change places. `order` is the ids as they stand, `place` is called with each new place of what is held, `drop` at
 * the end. A finger drags by the grip only, so that it can scroll everywhere else.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  order: readonly string[],
  { place, drop }: { place(id: string, at: number): void; drop(id: string): void },
): Dragging {
  const [held, setHeld] = useState<Held>();

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (!id || event.button !== 0 || target.closest('button')) return;
    if (event.pointerType !== 'mouse' && !target.closest('.grip')) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ id, below: 0 });
  };

  const onPointerMove = ({ clientY }: PointerEvent<HTMLElement>): void => {
    const box = list.current?.getBoundingClientRect();
    if (!held || !box) return;
    const at = placeAt(clientY, box, order.length);
    const middle = box.top + ((at + 0.5) / order.length) * box.height;
    const reach = box.height / order.length;
    if (order[at] !== held.id) place(held.id, at);
    setHeld({ id: held.id, below: Math.min(Math.max(clientY - middle, -reach), reach) });
  };

  const release = (): void => {
    if (held) drop(held.id);
    setHeld(undefined);
  };

  return {
    held,
    handlers: { onPointerDown, onPointerMove, onPointerUp: release, onPointerCancel: release },
  };
}
