/** What stands alone at an address of its own, to be shown on other websites: figures, quotes, orders to predict. */
import type { Text } from '../schema/primitives.ts';
import { type GoneEntry, goneEntries } from './gone.ts';
import type { Study } from './study.ts';

export type EmbedKind = 'figure' | 'quote' | 'exercise';
export const isEmbedKind = (kind: string): kind is EmbedKind =>
  kind === 'figure' || kind === 'quote' || kind === 'exercise';

/** All of them, figures first. */
export const embeddables = ({
  figures,
  quotes,
  exercises,
}: Study): { kind: EmbedKind; id: string; label: Text }[] => [
  ...figures.map(({ id, file: { label } }) => ({ kind: 'figure' as const, id, label })),
  ...quotes.map(({ id, label }) => ({ kind: 'quote' as const, id, label })),
  ...exercises
    .filter(({ file }) => file.kind === 'predict-order')
    .map(({ id, file: { label } }) => ({ kind: 'exercise' as const, id, label })),
];

/** Those that were once published, and that others may have embedded. */
export const goneEmbeds = (study: Study): GoneEntry[] =>
  goneEntries(study).filter(({ kind }) => isEmbedKind(kind));

/** The ids of all embeds, those of gone ones too. */
export const embedIds = (study: Study): string[] => [
  ...new Set([...embeddables(study), ...goneEmbeds(study)].map(({ id }) => id)),
];
