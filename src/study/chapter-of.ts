import type { Language } from '../schema/primitives.ts';
import type { ProseText, Study } from './study.ts';
import { fragmentOf } from './uses.ts';

const made = new WeakMap<Study, Map<Language, Map<string, ProseText>>>();

/** The chapter of the report that has a place: a finding, a figure, a paraphrase. Nothing where the report has none. */
export function chapterOf(study: Study, language: Language, place: string): ProseText | undefined {
  let byPlace = made.get(study)?.get(language);
  if (!byPlace) {
    byPlace = new Map(
      study.chapters
        .filter((chapter) => chapter.language === language)
        // Of two with the same place the first is meant, and the last is kept.
        .toReversed()
        .flatMap((chapter) =>
          chapter.prose.elements.map((element) => [fragmentOf(element) ?? '', chapter] as const),
        ),
    );
    const ofStudy = made.get(study) ?? new Map<Language, Map<string, ProseText>>();
    made.set(study, ofStudy.set(language, byPlace));
  }
  return byPlace.get(place);
}
