import type { Language } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import { formatDay } from './format.ts';
import { WORDS } from './words.ts';

/** "Not yet reviewed", or by whom and when. */
export function reviewState({ reviewed: { by, date } }: Study, language: Language): string {
  const words = WORDS[language].reviewed;
  return by && date ? words.done(by, formatDay(date, language)) : words.not;
}
