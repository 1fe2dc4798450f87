import { z } from 'zod';
import { Id, LineId, Paraphrase, Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

const Pole = z.strictObject({
  /** The line that names this end. */
  name: LineId,
  /** The line that describes the bond at this end. */
  bond: LineId,
  /** The line on giving and receiving that we place at this end. */
  balance: LineId,
  /** How the bond is written out, where the talk abbreviates. */
  bond_label: Text.optional(),
});

const SpectrumRelation = z.strictObject({
  id: Id,
  /** The line that names the relation. */
  line: LineId,
  /** How it is written here, where the talk's own spelling would puzzle. */
  label: Text.optional(),
  /** The finding that we read as the strain on this relation. */
  strain: Id.optional(),
  /** Ours: said beside the relation. */
  note: Text.optional(),
});

/** Relations in an order between two poles: the first is the nearest. */
export const SpectrumFile = z.strictObject({
  kind: z.literal('spectrum'),
  ...everyFigure,
  /** The takeaway, in our words, with the lines it restates. */
  title: Paraphrase,
  poles: z.tuple([Pole, Pole]),
  relations: z.array(SpectrumRelation).min(2),
  /** Ours: said of a relation without a strain. */
  no_strain: Text,
  references: z.array(Id).default([]),
});
export type SpectrumFile = z.infer<typeof SpectrumFile>;
