import { z } from 'zod';
import { NonEmpty } from './primitives.ts';

/** Frontmatter of a chapter of the report and of a page's prose. */
export const ProseFrontmatter = z.strictObject({
  title: NonEmpty.describe('The heading. It names what follows and claims nothing.'),
});
export type ProseFrontmatter = z.infer<typeof ProseFrontmatter>;
