import { z } from 'zod';
import { LineId, LineIds, Text } from './primitives.ts';

/** One speaker's turn. Words of the narrator inside it are lines of kind `study`. */
export const Turn = z.strictObject({
  /** The speaker as the talk names them; left out where the talk names no one. */
  speaker: Text.optional(),
  /** The line that names the speaker. */
  named_by: LineId.optional(),
  lines: LineIds,
  /** Ours: who probably speaks, where the talk does not say. */
  reading: Text.optional(),
});

/** quotes/ID.yaml */
export const QuoteFile = z.strictObject({
  /** A name for the quote in lists. It says no more of the speaker than the talk does. */
  label: Text,
  /** The heading under which the talk shows it. */
  heading: LineIds,
  turns: z.array(Turn).min(1),
  /** Ours: what a reader needs to know of where it comes from. */
  context: Text,
  /** May a picture for sharing show its words? Only if the study says so. */
  card: z.boolean().default(false),
});
export type QuoteFile = z.infer<typeof QuoteFile>;
