/** The words of the presenter's window by themselves: it takes them along to the reader, and no others. */
import type { Language } from '../schema/primitives.ts';
import { speaker as en } from './en.ts';
import { speaker as nl } from './nl.ts';

export const SPEAKER_WORDS: Record<Language, typeof nl> = { nl, en };
