import type { Line } from '../study/study.ts';

/** The slides on which lines stand, each once, in their order. */
export const slidesOf = (lines: readonly Line[]): number[] =>
  [...new Set(lines.map(({ slide }) => slide))].sort((a, b) => a - b);
