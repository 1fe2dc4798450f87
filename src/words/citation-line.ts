import type { Language } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import { formatDay } from './format.ts';
import { namesOfResearchers } from './researchers.ts';
import { WORDS } from './words.ts';

/**
 * How to name the brief when it is quoted. `address` is its absolute address, or nothing where none is known.
 * A sentence of our own and no reference in APA: it names page and talk in one line, where APA has two references,
 * and the brief has to fit one page.
 */
export function citationLine(study: Study, language: Language, address: string): string {
  const { edition, talk, pages } = study;
  const title = pages.find(({ id, language: own }) => id === 'brief' && own === language)?.title ?? '';
  return WORDS[language].brief.cite({
    title,
    edition: edition.date.slice(0, 4),
    researcher: namesOfResearchers(study, language),
    day: talk.date && formatDay(talk.date, language),
    address,
  });
}
