import { isLanguage, type Text } from '../../../schema/primitives.ts';
import { dataDocuments, meantIn } from '../draft.ts';
import type { Rule } from '../rule.ts';

export const textInEveryLanguage: Rule = {
  name: 'text-in-every-language',
  says: 'Every text is there in each language that study.yaml lists, and in no other.',
  check(draft) {
    if (!draft.study) return [];
    return dataDocuments(draft).flatMap((document) =>
      meantIn(document)
        .filter(({ meaning }) => meaning.text)
        .flatMap(({ path, value }) => {
          const found = Object.keys(value as Text).filter(isLanguage);
          const missing = draft.languages.filter((language) => !found.includes(language));
          const extra = found.filter((language) => !draft.languages.includes(language));
          return [
            ...missing.slice(0, 1).map((language) => ({
              file: document.file.path,
              ...document.at(path),
              rule: 'text-in-every-language',
              message: `${path.join('.')} has no ${missing.map((one) => `"${one}"`).join(' and no ')}: found ${found.join(', ') || 'nothing'}, expected ${draft.languages.join(', ')}. Add "${language}: …" beside it.`,
            })),
            ...extra.map((language) => ({
              file: document.file.path,
              ...document.at([...path, language]),
              rule: 'text-in-every-language',
              message: `${path.join('.')} has "${language}", but languages in study.yaml are: ${draft.languages.join(', ')}. Remove it, or add the language there.`,
            })),
          ];
        }),
    );
  },
};
