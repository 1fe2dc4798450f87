/** An order that somebody makes: where it begins, and what moves it. Pure. */
import type { Language } from '../../schema/primitives.ts';

/** The ids of what is put in order, nearest first. */
export type Order = readonly string[];

export type Move =
  /** One place towards the near or the far end, or all the way. */
  | { type: 'nearer' | 'farther' | 'nearest' | 'farthest'; id: string }
  /** To a place, from 0. */
  | { type: 'place'; id: string; at: number }
  /** As it was at the beginning. */
  | { type: 'again'; start: Order };

/** The order after a move; the very same one where nothing changes. */
export function moveInOrder(order: Order, move: Move): Order {
  if (move.type === 'again') return move.start.join() === order.join() ? order : move.start;
  const from = order.indexOf(move.id);
  if (from === -1) return order;
  const to = clamp(placeOf(move, from, order.length), order.length);
  if (to === from) return order;
  const others = order.filter((id) => id !== move.id);
  return [...others.slice(0, to), move.id, ...others.slice(to)];
}

function placeOf(move: Exclude<Move, { type: 'again' }>, from: number, length: number): number {
  switch (move.type) {
    case 'nearer':
      return from - 1;
    case 'farther':
      return from + 1;
    case 'nearest':
      return 0;
    case 'farthest':
      return length - 1;
    case 'place':
      return Math.round(move.at);
  }
}

const clamp = (place: number, length: number): number => Math.min(Math.max(0, place), length - 1);

/**
 * An order that says nothing: by the alphabet. Where that happens to be the order to predict, from its end.
 * `relations` stand in the order to predict.
 */
export function neutralOrder(
  relations: readonly { id: string; label: { text: string } }[],
  language: Language,
): Order {
  const { compare } = new Intl.Collator(language);
  const byAlphabet = [...relations].sort((a, b) => compare(a.label.text, b.label.text)).map(({ id }) => id);
  const predicted = relations.map(({ id }) => id).join();
  return byAlphabet.join() === predicted ? byAlphabet.reverse() : byAlphabet;
}

/** The place between near (0) and far (10) in the palette of what stands `at` of `count`. */
export const toneAt = (at: number, count: number): number => Math.round((at / Math.max(1, count - 1)) * 10);

/**
 * The place, from 0, of what is held at `y`, where `count` rows of the same height lie between `top` and `bottom`.
 * All in CSS pixels.
 */
export const placeAt = (y: number, { top, bottom }: { top: number; bottom: number }, count: number): number =>
  clamp(Math.floor(((y - top) / Math.max(1, bottom - top)) * count), count);
