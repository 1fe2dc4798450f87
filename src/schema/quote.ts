import { z } from 'zod';
import { LineId, LineIds, Name, Text } from './primitives.ts';

/** One speaker's turn. Words of the narrator inside it are lines of kind `study`. */
export const Turn = z.strictObject({
  speaker: Name.optional().describe(
    'The speaker as the talk names them; left out where the talk names no one.',
  ),
  named_by: LineId.optional().describe('The line that names the speaker.'),
  lines: LineIds.describe('What is said in this turn, word for word in the talk.'),
  reading: Text.optional().describe('Ours: who probably speaks, where the talk does not say.'),
});

/** quotes/ID.yaml */
export const QuoteFile = z.strictObject({
  label: Name.describe('A name for the quote in lists. It says no more of the speaker than the talk does.'),
  heading: LineIds.describe('The heading under which the talk shows it.'),
  turns: z.array(Turn).min(1).describe('Who says what, in the order of the slide.'),
  context: Text.describe('Ours: what a reader needs to know of where it comes from.'),
  card: z
    .boolean()
    .default(false)
    .describe('May a picture for sharing show its words? Only if the study says so.'),
  opening: z
    .boolean()
    .default(false)
    .describe(
      'Does it stand whole on the first page? It may tell of someone’s life: the researcher decides.',
    ),
});
export type QuoteFile = z.infer<typeof QuoteFile>;
