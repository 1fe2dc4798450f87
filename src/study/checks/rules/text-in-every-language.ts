import { LANGUAGES, type Language } from '../../../schema/primitives.ts';
import type { Path } from '../document.ts';
import { dataDocuments } from '../draft.ts';
import type { Rule } from '../rule.ts';

const isLanguage = (key: string): key is Language => (LANGUAGES as readonly string[]).includes(key);

export const textInEveryLanguage: Rule = {
  name: 'text-in-every-language',
  says: 'Every text is there in each language that study.yaml lists, and in no other.',
  check(draft) {
    if (!draft.study) return [];
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

/**
 * Every `{nl, en}` in the data, with its path and the languages it has. A text in no language at all
 * is known by being empty, or by its key: a title is always a text.
 */
export function textsIn(data: unknown, path: Path = []): { path: Path; found: Language[] }[] {
  if (data === null || typeof data !== 'object') return [];
  const entries = Object.entries(data);
  const found = entries.map(([key]) => key).filter(isLanguage);
  const isText =
    found.length > 0 || (!Array.isArray(data) && (entries.length === 0 || path.at(-1) === 'title'));
  if (isText) return [{ path, found }];
  return entries.flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
