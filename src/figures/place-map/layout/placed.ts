/** What the drawing of a map is made of. Units are those of the drawing's viewBox. */
import type { Box, Point, Segment } from '../../../svg/geometry.ts';
import type { PlacedLabel } from '../../../svg/label.tsx';
import type { PlacedText } from '../../../svg/text.tsx';
import type { Part } from '../describe.ts';
import type { TimeBar } from '../time-bar.ts';

export interface PlacedPlace {
  id: string;
  /** Where it is. */
  dot: Point;
  label: PlacedText;
  /** Where names have no room beside their dots: the dot with the number, and the number before the name in the list. */
  numbered?: { at: Point; inList: PlacedText };
  area: Box;
}

export interface PlacedMethod {
  id: string;
  label: PlacedLabel;
  /** The fine line above it; the first has none. */
  rule?: Segment;
  area: Box;
}

export interface PlaceMapLayout {
  width: number;
  height: number;
  headings: { part: Part; at: PlacedText; rule: Segment }[];
  coast: string;
  places: PlacedPlace[];
  time?: TimeBar;
  methods: PlacedMethod[];
}
