import { z } from 'zod';
import { Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

/** The findings and the relations between them, the talk's and ours. They are read from the findings' own files. */
export const ArgumentMapFile = z.strictObject({
  kind: z.literal('argument-map'),
  ...everyFigure,
  title: Text.describe('What the figure is, said by the editors: it describes and never concludes.'),
  none: Text.describe('Said instead of a drawing, where the study has no findings.'),
});
