import { PROVENANCE_KINDS, type Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';
import type { Study } from '../study/study.ts';

/** The kinds of words that a page can hold. Where it speaks the talk's own language there is nothing to translate. */
export const kindsShown = ({ spoken }: Study, language: Language): Provenance[] =>
  PROVENANCE_KINDS.filter((kind) => kind !== 'translation' || language !== spoken);
