import { z } from 'zod';
import { meaning } from './meaning.ts';
import { Id, NonEmpty } from './primitives.ts';

const Name = z.strictObject({ family: NonEmpty, given: NonEmpty }).or(z.strictObject({ literal: NonEmpty }));

/** An item of references.json, in CSL-JSON; the fields that are used here, and no other. */
export const Reference = z.strictObject({
  id: meaning(Id, { one: 'reference' }).describe('The name by which content files call it.'),
  type: z
    .enum(['book', 'chapter', 'article-journal', 'report', 'legislation', 'thesis', 'webpage'])
    .describe('What it is.'),
  author: z.array(Name).optional().describe('Its authors: family and given name, or one name as it is.'),
  title: NonEmpty.optional().describe('Its title.'),
  number: NonEmpty.optional().describe('The number that it bears.'),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) })
    .optional()
    .describe('When it appeared: year, or year, month, day.'),
  URL: z.url().optional().describe('Where it can be read.'),
});
export const References = z.array(Reference);
export type Reference = z.infer<typeof Reference>;
