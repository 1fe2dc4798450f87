import type { Text } from '../schema/primitives.ts';
import { entryById } from '../study/entry-by-id.ts';
import { fragmentOf, type Use } from '../study/uses.ts';
import type { View } from './view.ts';

/** What a use is called in a list: "bevinding: Overbelast netwerk", "Rapport: Wat een netwerk aankan". */
export function nameOfUse({ study, language, words, text }: View, { on, fragment }: Use): string {
  if (!('id' in on)) {
    const page = on.page === 'accessibility' ? 'about' : on.page;
    const chapter =
      on.page === 'report' &&
      study.chapters.find(
        ({ language: own, prose }) =>
          own === language && prose.elements.some((element) => fragmentOf(element) === fragment),
      );
    return chapter ? `${words.pages[page]}: ${chapter.title}` : words.pages[page];
  }
  const label: Text = {
    finding: () => entryById(study.findings, on.id).label,
    quote: () => entryById(study.quotes, on.id).label,
    concept: () => entryById(study.concepts, on.id).term,
    figure: () => entryById(study.figures, on.id).file.label,
  }[on.page]();
  return `${words.kinds[on.page]}: ${text(label)}`;
}
