/** What the drawing of routes is made of. Units are those of the drawing's viewBox. */
import type { Box, Segment } from '../../../svg/geometry.ts';
import { type PlacedLabel, SMALL } from '../../../svg/label.tsx';
import type { PlacedText } from '../../../svg/text.tsx';
import type { PlacedNode } from '../branches.ts';
import type { NodeRow } from '../rows.ts';

/** A finding that stands across a road: the bar is drawn there, its branch leads to its words. */
export interface PlacedBar extends Segment {
  node: NodeRow;
}

export interface PlacedRoute {
  id: string;
  /** The middle of the road, up to the goal. */
  road: string;
  /** A chevron on the road: which way it goes. */
  way: string;
  name: PlacedLabel;
  silence?: PlacedText;
  bars: PlacedBar[];
  nodes: PlacedNode[];
  /** Name and road, for pointers and focus. */
  area: Box;
}

export interface RoutesLayout {
  width: number;
  height: number;
  /** How wide the roads are. */
  roadWidth: number;
  goal: { x: number; y: number; radius: number; name: PlacedLabel };
  lead: PlacedLabel;
  routes: PlacedRoute[];
}

/** Font sizes: of the goal, of a road's name, of what stands small beside them. */
export const FONT = { goal: 18, name: 17, small: SMALL };
