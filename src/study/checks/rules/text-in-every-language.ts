import { LANGUAGES, type Language } from '../../../schema/primitives.ts';
import type { Path } from '../document.ts';
import { dataDocuments } from '../draft.ts';
import type { Rule } from '../rule.ts';

const isLanguage = (key: string): key is Language => (LANGUAGES as readonly string[]).includes(key);

export const textInEveryLanguage: Rule = {
  name: 'text-in-every-language',
  says: 'Every text is there in each language that study.yaml lists, and in no other.',
  check(draft) {
    return dataDocuments(draft)
      .filter((document) => document !== draft.references)
      .flatMap((document) =>
        textsIn(document.data)
          // The talk's own language is in `text`; what its lines lack is another rule's matter.
          .filter(({ path }) => path.at(-1) !== 'translation')
          .flatMap(({ path, found }) => {
            const missing = draft.languages.filter((language) => !found.includes(language));
            const extra = found.filter((language) => !draft.languages.includes(language));
            return [
              ...missing.map((language) => ({
                file: document.file.path,
                ...document.at(path),
                rule: 'text-in-every-language',
                message: `${path.join('.')} has no "${language}": found ${found.join(', ') || 'nothing'}, expected ${draft.languages.join(', ')}. Add "${language}: …" beside it.`,
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

/** Every `{nl, en}` in the data, with its path and the languages it has. */
export function textsIn(data: unknown, path: Path = []): { path: Path; found: Language[] }[] {
  if (data === null || typeof data !== 'object') return [];
  const entries = Object.entries(data);
  const found = entries.map(([key]) => key).filter(isLanguage);
  if (found.length > 0) return [{ path, found }];
  return entries.flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
