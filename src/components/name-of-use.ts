import { chapterOf } from '../study/chapter-of.ts';
import { labelOf } from '../study/label-of.ts';
import type { Use } from '../study/uses.ts';
import type { View } from './view.ts';

/** What a use is called in a list: "finding: Its name", "Report: Title of the chapter", "Present: slide 4". */
export function nameOfUse({ study, language, words, text }: View, { on, fragment }: Use): string {
  if ('id' in on) return `${words.kinds[on.page]}: ${text(labelOf(study, on.page, on.id))}`;
  if (on.page === 'present') {
    const number = study.deck.findIndex(({ id }) => id === fragment) + 1;
    return `${words.pages.present}: ${words.slides(String(number))}`;
  }
  if (on.page !== 'report') return words.pages[on.page];
  const chapter = chapterOf(study, language, fragment);
  return chapter ? `${words.pages.report}: ${chapter.title}` : words.pages.report;
}
