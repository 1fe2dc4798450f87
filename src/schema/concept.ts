import { z } from 'zod';
import { inEachLanguage, LineIds, Name, NonEmpty, nameOf, Text } from './primitives.ts';

/** concepts/ID.yaml: an entry of the glossary. */
export const ConceptFile = z.strictObject({
  term: Name.describe('The word itself, as a reader meets it.'),
  definition: LineIds.optional().describe('Lines that define the word, shown whole.'),
  lines: LineIds.describe('Lines in which the talk uses the word or lists what belongs to it.'),
  explanation: Text.describe('Ours: what the word means, in plain language.'),
  contested: Text.optional().describe('Ours: what a translation must choose, and what is lost or left open.'),
  search: z
    .strictObject(inEachLanguage(z.array(NonEmpty).optional()))
    .optional()
    .describe(
      'Other words by which a reader may look for it, in each language. Ours: a hit by one of them says so.',
    ),
  related: z.array(nameOf('concept')).default([]).describe('Other words of the glossary to look at.'),
  references: z
    .array(nameOf('reference'))
    .default([])
    .describe('Literature on it, by its id in references.json.'),
});
export type ConceptFile = z.infer<typeof ConceptFile>;
