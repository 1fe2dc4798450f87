/** The words of the interface, in each language. */
import type { Language } from '../schema/primitives.ts';
import * as en from './en.ts';
import * as nl from './nl.ts';

export type Words = typeof nl;

export const WORDS: Record<Language, Words> = { nl, en };
