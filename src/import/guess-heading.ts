/** Which line of a slide is its heading, where the file does not say so. */
import type { ImportedLine } from './imported.ts';

export const MOST_WORDS = 12;

/**
 * Makes the first line a heading where it is short, at the top, no item of a list, something follows, and nothing is
 * larger. `sizes` are those of the lines, 0 where unknown.
 */
export function guessHeading(lines: ImportedLine[], sizes: readonly number[], first: boolean): void {
  const [top, next] = lines;
  const [size = 0, ...others] = sizes;
  const larger = others.some((other) => other >= size && size > 0);
  if (!top || next?.role !== 'body' || top.role !== 'body' || top.marker || top.placeLost) return;
  if (!first || larger || top.text.split(' ').length > MOST_WORDS) return;
  top.role = 'heading';
  top.guessed = true;
}
