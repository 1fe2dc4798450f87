import type { Language } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';
import { WORDS } from '../words/words.ts';
import { apaText } from './apa.ts';
import { citationOf } from './citation.ts';

/**
 * The data in APA: the site's own reference, said to be a data set. `address` is the full address of the data page,
 * where the site has one.
 */
export const citeData = (study: Study, language: Language, address?: string): string =>
  apaText(
    { ...citationOf(study, { what: 'site' }, language, address), genre: WORDS[language].data.dataset },
    language,
  );
