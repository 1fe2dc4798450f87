import type { Language } from '../schema/primitives.ts';
import type { Line } from '../study/study.ts';
import { formatList } from './format.ts';

const numbersOf = (lines: readonly Line[]): number[] =>
  [...new Set(lines.map(({ slide }) => slide))].sort((a, b) => a - b);

/** "4, 6 en 11": the slides on which lines stand; nothing where there are no lines. */
export const slidesOf = (lines: readonly Line[], language: Language): string =>
  formatList(numbersOf(lines).map(String), language);

/** "2–5, 8 en 10": the same, for many, with three or more in a row as one. */
export function slideRunsOf(lines: readonly Line[], language: Language): string {
  const runs: number[][] = [];
  for (const number of numbersOf(lines)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  const words = runs.flatMap((run) => (run.length > 2 ? [`${run.at(0)}–${run.at(-1)}`] : run.map(String)));
  return formatList(words, language);
}
