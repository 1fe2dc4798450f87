import { z } from 'zod';
import { meaning } from '../meaning.ts';
import { LineId, nameOf, Paraphrase, Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

/**
 * What is drawn round the person in the middle, without a count or a distance:
 * hardly anyone; people far off; people with something of their own to bear; people who bear too much.
 */
export const NETWORK_SHAPES = ['sparse', 'distant', 'burdened', 'overloaded'] as const;
export const NetworkShape = z.enum(NETWORK_SHAPES);
export type NetworkShape = z.infer<typeof NetworkShape>;

/** Small networks round one person, one for each finding that says what keeps a network from helping. */
export const EgoNetworksFile = z.strictObject({
  kind: z.literal('ego-networks'),
  ...everyFigure,
  title: Paraphrase.describe('The takeaway, in our words, with the lines it restates.'),
  ego: Text.describe('Ours: who stands in the middle of each network.'),
  networks: z
    .array(
      z.strictObject({
        finding: meaning(nameOf('finding'), { one: 'network' }).describe(
          'The finding that says what is wrong with this network.',
        ),
        line: LineId.describe('The line whose words name the network in the drawing.'),
        shape: NetworkShape.describe('How it is drawn.'),
      }),
    )
    .min(1, 'must draw at least one network')
    .describe('The networks, in the order of the talk.'),
});
export type EgoNetworksFile = z.infer<typeof EgoNetworksFile>;
