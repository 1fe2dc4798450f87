import { Name, Text } from '../primitives.ts';

/** What the file of every kind of figure holds. */
export const everyFigure = {
  label: Name.describe("A name for lists and for the page's heading."),
  how_to_read: Text.describe(
    'Ours: how to read the drawing; true of its form on a phone, too, where a map is a list without lines.',
  ),
  note: Text.describe('Ours: what the drawing adds to the talk, or does not measure.'),
};
