import { Text } from '../primitives.ts';

/** What the file of every kind of figure holds. */
export const everyFigure = {
  /** A name for lists and for the page's heading. */
  label: Text,
  /** Ours: how to read the drawing. */
  how_to_read: Text,
  /** Ours: what the drawing adds to the talk, or does not measure. */
  note: Text,
};
