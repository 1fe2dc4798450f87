import { z } from 'zod';
import { LineId, NonEmpty, nameOf } from './primitives.ts';

/** Frontmatter of a chapter of the report and of a page's prose. */
export const ProseFrontmatter = z.strictObject({
  title: NonEmpty.describe('The heading. It names what follows and claims nothing.'),
  short: NonEmpty.max(28)
    .optional()
    .describe(
      'The title of a chapter where it stands in a row with all others; without it the title itself.',
    ),
  story: z
    .union([LineId, nameOf('figure')])
    .optional()
    .describe(
      'Of a chapter: puts it in the row on the opening, with this as its picture: a figure, drawn small, or a line of the talk.',
    ),
});
export type ProseFrontmatter = z.infer<typeof ProseFrontmatter>;
