import { z } from 'zod';
import { NonEmpty } from './primitives.ts';

/** Frontmatter of a chapter of the report and of a page's prose. */
export const ProseFrontmatter = z.strictObject({
  /** The heading. It names what follows and claims nothing. */
  title: NonEmpty,
});
export type ProseFrontmatter = z.infer<typeof ProseFrontmatter>;
