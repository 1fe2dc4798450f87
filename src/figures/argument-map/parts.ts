/** What both forms of the map are made of. Units are those of the drawing's viewBox. */
import type { RelationType } from '../../schema/finding.ts';
import type { Basis } from '../../schema/primitives.ts';
import type { Box, Point } from '../../svg/geometry.ts';
import type { PlacedText } from '../../svg/text.tsx';
import type { RelationRow } from './rows.ts';

/** A finding: its words, its signs, and the shape for pointers and focus. */
export interface PlacedFinding {
  id: string;
  label: PlacedText;
  area: Box;
  quotes: PlacedQuote[];
}

/** A quotation mark, by its upper left corner. */
export interface PlacedQuote extends Point {
  basis: Basis;
}

/** What holds one finding, or several of a kind: a card, or a stretch of the list. */
export interface PlacedGroup {
  /** The findings in it, in the talk's order. */
  ids: string[];
  /** The kind that they are of. */
  kind: PlacedText;
  /** Its outline, where it has one. */
  card?: Box;
  /** Thin lines between its findings. */
  rules: { x1: number; x2: number; y: number }[];
  findings: PlacedFinding[];
}

/** A piece of line. Arrows that end alike share the last part of their way: a piece may belong to several. */
export interface PlacedLine {
  d: string;
  basis: Basis;
  relations: RelationRow[];
}

/** The end of an arrow, or of several that end alike. */
export interface PlacedHead {
  head: Head;
  type: RelationType;
  basis: Basis;
  relations: RelationRow[];
}

/** The shape of an end. What type of relation it is can be seen here, without colour. */
export interface Head {
  d: string;
  /** Whether its shape is filled, filled with paper, or a line only. */
  fill: 'solid' | 'hollow' | 'none';
}

export interface Placed {
  /** How far down it comes. */
  height: number;
  groups: PlacedGroup[];
  lines: PlacedLine[];
  heads: PlacedHead[];
}

/** Font sizes: of findings in the list, of findings on cards, and of all else. */
export const FONT = { list: 16, card: 15, small: 15 } as const;

/** The room that a quotation mark takes, and that before it. */
export const QUOTE = { width: 17, height: 13, gap: 7 } as const;
