/** What stands alone at an address of its own, to be shown on other websites: figures and quotes. */
import type { Fate } from './addresses.ts';
import type { Study } from './study.ts';

export interface GoneEmbed {
  kind: 'figure' | 'quote';
  id: string;
  fate: Fate;
}

/** Figures and quotes that were once published: who embedded them keeps an answer. */
export const goneEmbeds = ({ gone }: Study): GoneEmbed[] =>
  gone.flatMap(({ kind, id, fate }) => (kind === 'figure' || kind === 'quote' ? [{ kind, id, fate }] : []));

/** The ids of all embeds, those of gone ones too. */
export const embedIds = (study: Study): string[] => [
  ...new Set([...study.figures, ...study.quotes, ...goneEmbeds(study)].map(({ id }) => id)),
];
