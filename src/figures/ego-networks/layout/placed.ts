/** What the drawing of networks is made of. Units are those of the drawing's viewBox. */
import type { Box, Point, Segment } from '../../../svg/geometry.ts';
import type { PlacedLabel } from '../../../svg/label.tsx';
import type { PlacedText } from '../../../svg/text.tsx';
import type { Parts } from '../parts.ts';

export interface PlacedSign {
  /** Where the middle of the sign is; its parts are drawn round it. */
  at: Point;
  text: PlacedText;
}

export interface PlacedCircle extends PlacedSign {
  radius: number;
}

export interface PlacedQuote {
  /** The upper left corner of the balloon, and how large that is. */
  at: Point;
  scale: number;
  label: PlacedText;
  /** Who puts it here, where that is us. */
  ours?: PlacedText;
}

export interface PlacedNetwork {
  id: string;
  label: PlacedLabel;
  /** Where the one in the middle stands; the parts are drawn round it. */
  at: Point;
  parts: Parts;
  sign: PlacedSign & { parts: Parts };
  quotes: PlacedQuote[];
  /** The whole panel, for pointers and focus. */
  area: Box;
  /** The rule above it. */
  rule: Segment;
}

export interface EgoNetworksLayout {
  width: number;
  height: number;
  /** What the filled and the open circle are, as large as in the drawing. */
  key: [ego: PlacedCircle, person: PlacedCircle];
  networks: PlacedNetwork[];
}
