/** How long the report takes to read. */

import type { Language } from '../schema/primitives.ts';
import { wordsIn } from './count-words.ts';
import { lineById } from './line-by-id.ts';
import { translationOf } from './line-language.ts';
import type { Study } from './study.ts';

/** Words a minute of someone who reads calmly, and looks at the drawings. */
const PACE = 180;

/** The minutes that the report takes, whole and at least one: our sentences, and each line of the talk that is shown, once. */
export function readingMinutes(study: Study, language: Language): number {
  const ours = study.chapters
    .filter((chapter) => chapter.language === language)
    .flatMap(({ prose }) => prose.elements.map(({ text }) => wordsIn(text ?? '')));
  const told = [...study.uses].flatMap(([id, uses]) => {
    if (
      !uses.some(({ on, how, language: own }) => on.page === 'report' && how === 'shows' && own === language)
    )
      return [];
    const line = lineById(study, id);
    return [wordsIn(translationOf(line, language) ?? line.said)];
  });
  return Math.max(1, Math.round([...ours, ...told].reduce((sum, words) => sum + words, 0) / PACE));
}
