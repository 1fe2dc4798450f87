/** Which slides are given: all, the short order, or those that an address names. */
import type { Language } from '../../schema/primitives.ts';

/** The name of the choice in an address. Every language's is understood on every page. */
export const CHOICE_NAMES: Record<Language, string> = { nl: 'dia', en: 'slides' };
/** The value of that name that stands for the short order. */
export const SHORT_NAMES: Record<Language, string> = { nl: 'kort', en: 'short' };

interface Numbered {
  number: number;
  short: boolean;
}

/** The slides of the short order. */
export const shortOrder = <S extends Numbered>(deck: readonly S[]): S[] => deck.filter(({ short }) => short);

/**
 * The slides that a choice names, in the order in which it names them: `1,4,7`, `3-5`, `kort`, `short`; and the
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
  if (Object.values(SHORT_NAMES).includes(words)) return shortOrder(deck);
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
