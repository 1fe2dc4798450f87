/** Which slides are given: all, the short order, or those that an address names. */
import type { Language } from '../../schema/primitives.ts';

/** The name of the choice in an address. Every language's is understood on every page. */
export const CHOICE_NAMES: Record<Language, string> = { nl: 'dia', en: 'slides' };
/** What stands behind it for the short order. */
export const SHORT_NAMES: Record<Language, string> = { nl: 'kort', en: 'short' };

interface Numbered {
  number: number;
  short: boolean;
}

/** The slides of the short order. */
export const shortOrder = <S extends Numbered>(deck: readonly S[]): S[] => deck.filter(({ short }) => short);

/**
 * The slides that a choice names, in the order in which it names them: `1,4,7`, `3-5`, `kort`, `short`.
 * What is no slide is dropped, and so is what was named before. Where nothing is left, all of them.
 */
export function chooseSlides<S extends Numbered>(deck: readonly S[], choice: string): S[] {
  const chosen = choice
    .toLowerCase()
    .split(',')
    .flatMap((words) => slidesIn(deck, words.trim()));
  return chosen.length > 0 ? [...new Set(chosen)] : [...deck];
}

function slidesIn<S extends Numbered>(deck: readonly S[], words: string): S[] {
  if (Object.values(SHORT_NAMES).includes(words)) return shortOrder(deck);
  const [, first, last = first] = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/.exec(words) ?? [];
  const from = Number(first);
  const to = Number(last);
  const between = deck.filter(({ number }) => number >= Math.min(from, to) && number <= Math.max(from, to));
  return from > to ? between.reverse() : between;
}

/** A choice as an address names it: the numbers in their order, three or more that follow each other as a range. */
export function formatChoice(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === (run.at(-1) ?? 0) + 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}
