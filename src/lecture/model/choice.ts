/** Which slides are given: all, an order for less time, or those that an address names. */
import type { Language } from '../../schema/primitives.ts';

/** The name of the choice in an address. Every language's is understood on every page. */
export const CHOICE_NAMES: Record<Language, string> = { nl: 'dia', en: 'slides' };
/** The orders for less time than all slides take: some twenty minutes, a lesson of 45. */
const ORDERS = ['short', 'lesson'] as const;
export type Order = (typeof ORDERS)[number];
/** The values of that name that stand for an order. */
export const ORDER_NAMES: Record<Order, Record<Language, string>> = {
  short: { nl: 'kort', en: 'short' },
  lesson: { nl: 'les', en: 'lesson' },
};

type InOrder = Record<Order, boolean>;
interface Numbered extends InOrder {
  number: number;
}

export const orderOf = <S extends InOrder>(deck: readonly S[], order: Order): S[] =>
  deck.filter((slide) => slide[order]);

/** The orders that a deck has, each with its slides, the longest first: none that has no slides, or all of the next. */
export const ordersOf = <S extends InOrder>(deck: readonly S[]): { order: Order; slides: S[] }[] =>
  [...ORDERS]
    .reverse()
    .map((order) => ({ order, slides: orderOf(deck, order) }))
    .filter(
      ({ slides }, index, all) =>
        slides.length > 0 && slides.length < (all[index - 1]?.slides ?? deck).length,
    );

/**
 * The slides that a choice names, in the order in which it names them: `1,4,7`, `3-5`, `kort`, `lesson`; and the
 * choice as an address names it: by numbers, and empty where all slides are given in their own order.
 * Numbers of no slide are dropped, and so are repeated ones. Where nothing is left, all slides are given.
 */
export function chooseSlides<S extends Numbered>(
  deck: readonly S[],
  wanted: string,
): { slides: readonly S[]; choice: string } {
  const named = wanted
    .toLowerCase()
    .split(',')
    .flatMap((words) => slidesIn(deck, words.trim()));
  const slides = named.length > 0 ? [...new Set(named)] : deck;
  const choice = formatChoice(slides);
  return { slides, choice: choice === formatChoice(deck) ? '' : choice };
}

function slidesIn<S extends Numbered>(deck: readonly S[], words: string): S[] {
  const order = ORDERS.find((name) => Object.values(ORDER_NAMES[name]).includes(words));
  if (order) return orderOf(deck, order);
  const [, first, last = first] = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/.exec(words) ?? [];
  const from = Number(first);
  const to = Number(last);
  const between = deck.filter(({ number }) => number >= Math.min(from, to) && number <= Math.max(from, to));
  return from > to ? between.reverse() : between;
}

/** The numbers of slides in their order, three or more that follow each other as a range. */
function formatChoice(slides: readonly Numbered[]): string {
  const runs: number[][] = [];
  for (const { number } of slides) {
    const run = runs.at(-1);
    if (run && number === (run.at(-1) ?? 0) + 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}
