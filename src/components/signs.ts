import type { Provenance } from '../schema/kinds.ts';

/** The sign of each kind of words: by shape, so that it is read without colour. The legend explains them. */
export const SIGNS: Record<Provenance, string> = {
  study: '■',
  participant: '●',
  cited: '§',
  translation: '⇄',
  paraphrase: '○',
  editorial: '◇',
  reference: '※',
};
