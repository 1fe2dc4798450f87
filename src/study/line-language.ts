/** In which language a line of the talk stands, and whether a page says it in another. */
import type { Language } from '../schema/primitives.ts';
import type { Line } from './study.ts';

/** Its words in a language of the site that is not its own; nothing where it is, or nobody translated it. */
export const translationOf = (line: Line, language: Language): string | undefined =>
  line.language === language ? undefined : line.translation?.[language];

/** Whether a page in a language has a line in translation. */
export const isTranslatedTo = (line: Line, language: Language): boolean =>
  translationOf(line, language) !== undefined;

/** Scripts that run from right to left. */
const FROM_RIGHT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** The direction of a language's words, for `dir`; nothing where it is the usual one. */
export const directionOf = (language: string): 'rtl' | undefined =>
  FROM_RIGHT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : undefined;
