import type { Language } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import { textIn } from '../study/text.ts';
import { formatDay } from './format.ts';
import { WORDS } from './words.ts';

/** "Not yet reviewed", or by whom and when. */
export function reviewState({ reviewed: { by, date } }: Study, language: Language): string {
  const words = WORDS[language].reviewed;
  return by && date ? words.done(by, formatDay(date, language)) : words.not;
}

/** The same, after what the study says of itself on every page, if anything. For pages without a notice at their head. */
export const standing = (study: Study, language: Language): string =>
  [study.notice && textIn(study.notice, language), reviewState(study, language)].filter(Boolean).join(' ');
