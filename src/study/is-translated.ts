import type { Study } from './study.ts';

/** Whether the site says the words of the talk in another language than that of the talk. */
export const isTranslated = ({ languages, spoken }: Pick<Study, 'languages' | 'spoken'>): boolean =>
  languages.some((language) => language !== spoken);
