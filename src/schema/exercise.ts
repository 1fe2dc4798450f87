import { z } from 'zod';
import { Id, Text } from './primitives.ts';

const everyExercise = {
  /** Its name, for lists and as the heading of its page. */
  label: Text,
  /** What students learn by it. */
  aim: Text,
  minutes: z.int().min(1).max(180),
  /** What is needed: paper, the report, nothing. */
  material: Text,
  /** For the students: what to do, one thing after the other. */
  instructions: z.array(Text).min(1, 'must say what to do'),
  /** For the lecturer: how to lead it, what comes up, what the talk does not say. */
  guidance: z.array(Text).min(1, 'must guide the lecturer'),
};

/** Place the relations of a spectrum in an order yourself, then lay the talk's order beside it. No right or wrong. */
export const PredictOrder = z.strictObject({
  kind: z.literal('predict-order'),
  ...everyExercise,
  /** The figure whose order is predicted: a spectrum. */
  figure: Id,
  /** Said beside the talk's order, once it is revealed. */
  afterwards: Text,
});

/** An exercise of words: read, talk, write. */
export const Discussion = z.strictObject({
  kind: z.literal('discussion'),
  ...everyExercise,
  /** What it is about: entries that stand on its page. */
  about: z
    .array(
      z.union([
        z.strictObject({ quote: Id }),
        z.strictObject({ finding: Id }),
        z.strictObject({ figure: Id }),
      ]),
    )
    .default([]),
});

/** exercises/ID.yaml */
export const ExerciseFile = z.discriminatedUnion('kind', [PredictOrder, Discussion]);
export type ExerciseFile = z.infer<typeof ExerciseFile>;
export type PredictOrder = z.infer<typeof PredictOrder>;
export type Discussion = z.infer<typeof Discussion>;
