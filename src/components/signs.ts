import { PROVENANCE_KINDS, type Provenance } from '../schema/kinds.ts';
import type { Language } from '../schema/primitives.ts';

/**
 * The sign of each kind of words, as an SVG path in a box of 12 by 12: told apart by shape, so that no colour is needed.
 * The filled ones are words from the talk, the open ones are ours.
 */
export const SIGNS: Record<Provenance, string> = {
  // A filled square.
  study: 'M2 2h8v8H2z',
  // A filled speech balloon.
  participant: 'M1.5 1.5h9v6.5H6L3 11V8H1.5z',
  // A filled sheet with a folded corner.
  cited: 'M2.5 1h4.5l2.5 2.5V11h-7z',
  // Two arrows, there and back.
  translation: 'M1 4h7V2l3 2.75L8 7.5V5.5H1zM11 8.5H4V7l-3 2.25L4 11.5V10h7z',
  // An open circle.
  paraphrase:
    'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6zm0 1.5a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 0 0 0-6.6z',
  // An open diamond.
  editorial: 'M6 .6 11.4 6 6 11.4.6 6zM6 2.8 2.8 6 6 9.2 9.2 6z',
  // Three lines, a shelf of books.
  reference: 'M1.5 1.5h2v9h-2zM5 1.5h2v9H5zM8.5 1.5h2v9h-2z',
};

/** The kinds of words that a page in a language can have: in the talk's own there is nothing to translate. */
export const kindsIn = (language: Language, spoken: string): Provenance[] =>
  PROVENANCE_KINDS.filter((kind) => kind !== 'translation' || language !== spoken);
