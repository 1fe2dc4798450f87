import { z } from 'zod';
import { Paraphrase, Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

/** Where, when and how the study was done: places, period, day of the talk and methods, all read from study.yaml. */
export const PlaceMapFile = z.strictObject({
  kind: z.literal('place-map'),
  ...everyFigure,
  title: Paraphrase.describe('The takeaway, in our words, with the lines it restates.'),
  country: z
    .string()
    .regex(/^\d{3}$/, 'must be the three digits of ISO 3166-1, in quotes, such as "528"')
    .describe('The country whose outline is drawn: its three-digit code in ISO 3166-1, in quotes.'),
  none: Text.describe('Said instead of a drawing, where the study names no places.'),
});
export type PlaceMapFile = z.infer<typeof PlaceMapFile>;
