import { formatDay } from '../i18n/format.ts';
import type { View } from './view.ts';

/** "Not yet reviewed", or by whom and when. */
export function reviewState({ study, words, language }: View): string {
  const { by, date } = study.reviewed;
  return by && date ? words.reviewed.done(by, formatDay(date, language)) : words.reviewed.not;
}
