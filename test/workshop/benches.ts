/** What lies on the workshop's benches: studies that are small, large and awkward. */

import type { Language } from '../../src/schema/primitives.ts';
import { studyOf } from '../../src/study/checks/study-of.ts';
import type { Study } from '../../src/study/study.ts';
import { generateStudy, type StudySize } from '../studies/generate.ts';

const SIZES: Record<string, StudySize> = {
  empty: { findings: 0, relations: 0 },
  one: { findings: 1, relations: 0 },
  many: { findings: 60, relations: 120 },
  'very-long-words': { findings: 14, relations: 20, nameLength: 5, stretch: 5 },
};

export interface Bench {
  name: string;
  language: Language;
  study: Study;
}

/** Every bench in both languages. */
export const benches = (): Bench[] =>
  Object.entries(SIZES).flatMap(([size, given]) => {
    const study = studyOf(generateStudy(given));
    return study.languages.map((language) => ({ name: `${size}-${language}`, language, study }));
  });
