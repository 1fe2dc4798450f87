/** The names of places that have only a number on the map. */
import { round } from '../../../svg/round.ts';
import { LEADING } from '../../../svg/text.tsx';
import { widthOf, wrap } from '../../../svg/text-width.ts';
import { NAME, type NumberedDot } from '../labels.ts';
import { type Column, INSET, type Measures } from './measures.ts';
import type { PlacedPlace } from './placed.ts';

/** The numbered names under the map, in as many columns as let each stand on one line. */
export function layoutList(
  numbered: readonly NumberedDot[],
  { x, width }: Column,
  top: number,
  { row: { least, padding } }: Measures,
): { places: PlacedPlace[]; bottom: number } {
  const before = widthOf('0'.repeat(String(numbered.length).length), NAME) + 10;
  const roomIn = (columns: number): number => width / columns - before - INSET * 2;
  const fits = (columns: number): boolean =>
    numbered.every(({ name }) => widthOf(name, NAME) <= roomIn(columns));
  const columns = [4, 3, 2].find((count) => width / count >= 160 && fits(count)) ?? 1;
  const perColumn = Math.ceil(numbered.length / columns);
  let y = top;
  let bottom = top;
  const placed = numbered.map(({ id, name, dot, at }, index): PlacedPlace => {
    if (index % perColumn === 0) y = top + 8;
    const left = round(x + Math.floor(index / perColumn) * (width / columns));
    const lines = wrap(name, roomIn(columns), NAME);
    const height = Math.max(least, lines.length * LEADING + padding * 2);
    const baseline = round(y + padding + 14);
    const numberX = round(left + INSET + before - 10);
    const row: PlacedPlace = {
      id,
      dot,
      label: { x: round(left + INSET + before), y: baseline, anchor: 'start', lines },
      numbered: { at, inList: { x: numberX, y: baseline, anchor: 'end', lines: [String(index + 1)] } },
      area: { x: left + 1, y: round(y), width: round(width / columns - 4), height },
    };
    y += height;
    bottom = Math.max(bottom, y);
    return row;
  });
  return { places: placed, bottom: round(bottom) };
}
