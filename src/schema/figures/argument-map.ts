import { z } from 'zod';
import { LineIds, Text } from '../primitives.ts';
import { everyFigure } from './every-figure.ts';

/**
 * The findings where the talk says them, and the relations between them, the talk's and ours. Both are read from the
 * findings' own files.
 */
export const ArgumentMapFile = z.strictObject({
  kind: z.literal('argument-map'),
  ...everyFigure,
  title: Text.describe('What the figure is, said by the editors: it describes and never concludes.'),
  columns: LineIds.max(7, 'must name at most 7 lines: more columns leave no room for words').describe(
    'The lines that head the columns. A finding stands in the column of the last of them before its own words.',
  ),
  none: Text.describe('Said instead of a drawing, where the study has no findings.'),
});
