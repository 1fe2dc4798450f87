import { z } from 'zod';
import { Id, LineId, Paraphrase, Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

/**
 * Ways to one goal, and what stands in them. What stands in a way is read from the relations of the findings:
 * those that oppose the route, those that explain these, and those that specify these in turn.
 */
export const RoutesFile = z.strictObject({
  kind: z.literal('routes'),
  ...everyFigure,
  /** The takeaway, in our words, with the lines it restates. */
  title: Paraphrase,
  /** The line that names where the routes lead. */
  goal: LineId,
  /** The line under which the talk lists the routes. */
  lead: LineId,
  routes: z
    .array(
      z.strictObject({
        finding: Id,
        /** The line that names the route. */
        line: LineId,
        /** Ours: said on the route where the talk leaves it at its name. */
        silence: Text.optional(),
      }),
    )
    .min(1, 'must draw at least one route'),
});
export type RoutesFile = z.infer<typeof RoutesFile>;
