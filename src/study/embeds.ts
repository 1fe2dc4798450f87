/** What stands alone at an address of its own, to be shown on other websites: figures and quotes. */
import { goneEmbeds } from './gone.ts';
import type { Study } from './study.ts';

/** The ids of all embeds, those of gone ones too. */
export const embedIds = (study: Study): string[] => [
  ...new Set([...study.figures, ...study.quotes, ...goneEmbeds(study)].map(({ id }) => id)),
];
