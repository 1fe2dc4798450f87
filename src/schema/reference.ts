import { z } from 'zod';
import { Id, NonEmpty } from './primitives.ts';

const Name = z.strictObject({ family: NonEmpty, given: NonEmpty }).or(z.strictObject({ literal: NonEmpty }));

/** An item of references.json, in CSL-JSON; the fields that are used here, and no other. */
export const Reference = z.strictObject({
  id: Id,
  type: z.enum(['book', 'chapter', 'article-journal', 'report', 'legislation', 'thesis', 'webpage']),
  author: z.array(Name).optional(),
  title: NonEmpty.optional(),
  number: NonEmpty.optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }).optional(),
  URL: z.url().optional(),
});
export const References = z.array(Reference);
export type Reference = z.infer<typeof Reference>;
