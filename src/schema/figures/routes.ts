import { z } from 'zod';
import { meaning } from '../meaning.ts';
import { LineId, nameOf, Paraphrase, Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

/**
 * Ways to one goal, and what stands in them. What stands in a way is read from the relations of the findings:
 * those that oppose the route, those that explain these, and those that specify these in turn.
 */
export const RoutesFile = z.strictObject({
  kind: z.literal('routes'),
  ...everyFigure,
  title: Paraphrase.describe('The takeaway, in our words, with the lines it restates.'),
  goal: LineId.describe('The line that names where the routes lead.'),
  lead: LineId.describe('The line under which the talk lists the routes.'),
  routes: z
    .array(
      z.strictObject({
        finding: meaning(nameOf('finding'), { one: 'route' }).describe('The finding that is this route.'),
        line: LineId.describe('The line that names the route.'),
        silence: Text.optional().describe('Ours: said on the route where the talk leaves it at its name.'),
      }),
    )
    .min(1, 'must draw at least one route')
    .describe('The routes, in the order of the talk.'),
});
export type RoutesFile = z.infer<typeof RoutesFile>;
