/** The words of the editor, in each language. */
import type { Language } from '../../schema/primitives.ts';
import * as en from './en.ts';
import * as nl from './nl.ts';

export const EDITING_WORDS: Record<Language, typeof nl> = { nl, en };
