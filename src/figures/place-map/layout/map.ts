/** The land and its places. */
import type { Box, Point } from '../../../svg/geometry.ts';
import { round } from '../../../svg/round.ts';
import type { PlacedText } from '../../../svg/text.tsx';
import { around, boxOf, DOT, type NumberedDot, placeNames, placeNumbers, union } from '../labels.ts';
import { projectMap } from '../projection.ts';
import type { PlaceMapRows } from '../rows.ts';
import type { Column, Measures } from './measures.ts';
import type { PlacedPlace } from './placed.ts';

interface PlacedMap {
  coast: string;
  /** The places that have their names beside them; none, where they have numbers. */
  places: PlacedPlace[];
  numbered?: NumberedDot[];
  bottom: number;
}

/** The land and the dots, with names beside them if all have room, else with numbers. */
export function layoutMap(
  { outline, places }: PlaceMapRows,
  column: Column,
  { heading, highest, margin }: Measures,
): PlacedMap {
  const { coast, corners, dotAt, height } = projectMap(
    outline,
    places.map(({ coordinates }) => coordinates),
    { ...column, y: heading, highest, margin },
  );
  const room = { ...column, y: heading, height };
  const bottom = round(heading + height);
  const dots = places.map(({ id, name, coordinates }) => ({
    id,
    name: name.shown.text,
    dot: dotAt(coordinates),
  }));
  const named = placeNames(dots, room, corners);
  if (!named) return { coast, places: [], numbered: placeNumbers(dots, room), bottom };
  return {
    coast,
    bottom,
    places: named.map(({ id, dot, label }) => ({ id, dot, label, area: areaOf(dot, label, column) })),
  };
}

/** As high as a finger needs. */
const FINGER = 32;

/** Round the dot and its name, high enough for a finger, and within the column. */
function areaOf(dot: Point, label: PlacedText, column: Column): Box {
  const text = boxOf(label);
  const padded = { x: text.x, y: text.y - 2, width: text.width + 4, height: text.height + 4 };
  const { x, y, width, height } = union(around(dot, DOT + 6), padded);
  const more = Math.max(0, FINGER - height);
  const left = Math.max(x, column.x + 1);
  const right = Math.min(x + width, column.x + column.width - 1);
  return { x: round(left), y: round(y - more / 2), width: round(right - left), height: round(height + more) };
}
