/** What drawings are measured in. Units are those of the drawing's viewBox; `x` counts to the right, `y` downwards. */

export interface Point {
  x: number;
  y: number;
}

/** A rectangle, by its upper left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** A straight line from one point to another. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The lower edge of the lowest of some boxes. */
export const bottomOf = (boxes: readonly Box[]): number =>
  Math.max(...boxes.map(({ y, height }) => y + height));
