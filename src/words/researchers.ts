import type { Language } from '../schema/primitives.ts';
import type { StudyFile } from '../schema/study.ts';
import { nameOf, researchersOf } from '../study/people.ts';
import { formatList } from './format.ts';

/** Who gave the talk, in a sentence: "A", "A and B". */
export const namesOfResearchers = (study: Pick<StudyFile, 'researcher'>, language: Language): string =>
  formatList(researchersOf(study).map(nameOf), language);
