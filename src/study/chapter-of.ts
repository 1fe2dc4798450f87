import type { Language } from '../schema/primitives.ts';
import { once } from './once.ts';
import type { ProseText, Study } from './study.ts';
import { fragmentOf } from './uses.ts';

/** The chapter of the report that has a place: a finding, a figure, a paraphrase. Nothing where the report has none. */
export const chapterOf = (study: Study, language: Language, place: string): ProseText | undefined =>
  chaptersByPlace(study).get(`${language}#${place}`);

/** The chapter at each place, `nl#place`. Of two chapters with the same place it is the first. */
const chaptersByPlace = once((study: Study): ReadonlyMap<string, ProseText> => {
  const byPlace = study.chapters.flatMap((chapter) =>
    chapter.prose.elements.map(
      (element) => [`${chapter.language}#${fragmentOf(element) ?? ''}`, chapter] as const,
    ),
  );
  // A map keeps the last that it is given.
  return new Map(byPlace.toReversed());
});
