import type { Language } from '../schema/primitives.ts';
import type { Line } from '../study/study.ts';
import { formatList } from './format.ts';

/** "4, 6 en 11": the slides on which lines stand; nothing where there are no lines. */
export const slidesOf = (lines: readonly Line[], language: Language): string =>
  formatList([...new Set(lines.map(({ slide }) => slide))].sort((a, b) => a - b).map(String), language);
