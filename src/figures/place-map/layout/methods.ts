/** The list of methods. */
import { lastOf, placeLabel } from '../../../svg/label.tsx';
import { round } from '../../../svg/round.ts';
import { LEADING } from '../../../svg/text.tsx';
import type { PlaceMapRows } from '../rows.ts';
import { type Column, INSET } from './measures.ts';
import type { PlacedMethod } from './placed.ts';

/** The font size of a method. */
const FONT = 16;

/** The methods one under the other, a fine line between each two. */
export function layoutMethods(
  { methods }: PlaceMapRows,
  { x, y: top, width }: Column & { y: number },
  padding: number,
  least: number,
): PlacedMethod[] {
  let y = top;
  return methods.map(({ id, index, label: words }): PlacedMethod => {
    const spot = { x: x + INSET, y: y + padding + 15, room: width - INSET * 2 };
    const label = placeLabel(words, spot, { size: FONT, toOriginal: LEADING + 1 });
    const height = Math.max(least, lastOf(label) + padding + 6 - y);
    const placed: PlacedMethod = {
      id,
      label,
      ...(index > 0 && { rule: { x1: x, x2: x + width, y1: round(y), y2: round(y) } }),
      area: { x: x + 1, y: round(y + 1), width: width - 2, height: round(height - 2) },
    };
    y += height;
    return placed;
  });
}
