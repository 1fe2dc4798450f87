import { z } from 'zod';
import { Name, nameOf, Text } from './primitives.ts';

const everyExercise = {
  label: Name.describe('Its name, for lists and as the heading of its page.'),
  aim: Text.describe('What students learn by it.'),
  minutes: z.int().min(1).max(180).describe('How long it takes.'),
  material: Text.describe('What is needed: paper, the report, nothing.'),
  instructions: z
    .array(Text)
    .min(1, 'must say what to do')
    .describe('For the students: what to do, one thing after the other.'),
  guidance: z
    .array(Text)
    .min(1, 'must guide the lecturer')
    .describe('For the lecturer: how to lead it, what comes up, what the talk does not say.'),
};

/** Place the relations of a spectrum in an order yourself, then lay the talk's order beside it. No right or wrong. */
export const PredictOrder = z.strictObject({
  kind: z.literal('predict-order'),
  ...everyExercise,
  figure: nameOf('figure').describe('The figure whose order is predicted: a spectrum.'),
  afterwards: Text.describe("Said beside the talk's order, once it is revealed."),
});

/** An exercise of words: read, talk, write. */
export const Discussion = z.strictObject({
  kind: z.literal('discussion'),
  ...everyExercise,
  about: z
    .array(
      z.union([
        z.strictObject({ quote: nameOf('quote').describe('A quote.') }),
        z.strictObject({ finding: nameOf('finding').describe('A finding.') }),
        z.strictObject({ figure: nameOf('figure').describe('A figure.') }),
      ]),
    )
    .default([])
    .describe('What it is about: entries that stand on its page.'),
});

/** exercises/ID.yaml */
export const ExerciseFile = z.discriminatedUnion('kind', [PredictOrder, Discussion]);
export type ExerciseFile = z.infer<typeof ExerciseFile>;
export type PredictOrder = z.infer<typeof PredictOrder>;
export type Discussion = z.infer<typeof Discussion>;
