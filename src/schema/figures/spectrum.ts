import { z } from 'zod';
import { meaning } from '../meaning.ts';
import { Id, LineId, Name, nameOf, Paraphrase, Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

const Pole = z.strictObject({
  name: LineId.describe('The line that names this end.'),
  bond: LineId.describe('The line that describes the bond at this end.'),
  balance: LineId.describe('The line on giving and receiving that we place at this end.'),
  bond_label: Name.optional().describe('How the bond is written out, where the talk abbreviates.'),
});

const SpectrumRelation = z.strictObject({
  id: meaning(Id, { one: 'relation' }).describe('Its place in an address: ?…#ID.'),
  line: LineId.describe('The line that names the relation.'),
  label: Name.optional().describe("How it is written here, where the talk's own spelling would puzzle."),
  strain: nameOf('finding').optional().describe('The finding that we read as the strain on this relation.'),
  note: Text.optional().describe('Ours: said beside the relation.'),
  tip: z
    .strictObject({
      line: LineId.describe('The line of a quote at which the relation is drawn out of balance.'),
      note: Text.describe('Ours: that this is how we draw that line.'),
    })
    .optional()
    .describe('The last step of the drawing, where a quote says how the relation loses its balance.'),
});

/** Relations in an order between two poles: the first is the nearest. */
export const SpectrumFile = z.strictObject({
  kind: z.literal('spectrum'),
  ...everyFigure,
  title: Paraphrase.describe('The takeaway, in our words, with the lines it restates.'),
  poles: z.tuple([Pole, Pole]).describe('The two ends, the nearest first.'),
  arcs: z
    .strictObject({
      give: Name.describe('Of the upper arc.'),
      receive: Name.describe('Of the lower arc.'),
    })
    .describe('What goes from the one to the other, and what comes back; written within the widest arcs.'),
  relations: z.array(SpectrumRelation).min(2).describe('What stands between them, in the order of the talk.'),
  question: Text.optional().describe(
    'Ours: what a reader is asked who moves the slider from the nearest relation to the farthest; without it there is no slider.',
  ),
  no_strain: Text.describe('Ours: said of a relation without a strain.'),
  references: z
    .array(nameOf('reference'))
    .default([])
    .describe('Literature for those who want more, by its id in references.json.'),
});
export type SpectrumFile = z.infer<typeof SpectrumFile>;
