import { z } from 'zod';
import { Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

/** Every finding against what the talk gives for it. Its rows are the findings themselves. */
export const EvidenceMatrixFile = z.strictObject({
  kind: z.literal('evidence-matrix'),
  ...everyFigure,
  title: Text.describe('What the figure is, said by the editors: it describes and never concludes.'),
  none: Text.describe('Said instead of a drawing, where the study has no findings.'),
});
