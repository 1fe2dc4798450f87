import type { Language } from '../schema/primitives.ts';
import type { Concept, Study } from './study.ts';
import { textIn } from './text.ts';

/** The concepts in the order of what they are called in a language, as a reader looks for them. */
export const conceptsByName = ({ concepts }: Study, language: Language): Concept[] =>
  concepts.toSorted((a, b) => textIn(a.term, language).localeCompare(textIn(b.term, language), language));
