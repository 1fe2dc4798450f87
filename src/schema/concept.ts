import { z } from 'zod';
import { Id, LineIds, Text } from './primitives.ts';

/** concepts/ID.yaml: an entry of the glossary. */
export const ConceptFile = z.strictObject({
  /** The word itself, as a reader meets it. */
  term: Text,
  /** Lines that define the word, shown whole. */
  definition: LineIds.optional(),
  /** Lines in which the talk uses the word or lists what belongs to it. */
  lines: LineIds,
  /** Ours: what the word means, in plain language. */
  explanation: Text,
  /** Ours: what a translation must choose, and what is lost or left open. */
  contested: Text.optional(),
  related: z.array(Id).default([]),
  references: z.array(Id).default([]),
});
export type ConceptFile = z.infer<typeof ConceptFile>;
