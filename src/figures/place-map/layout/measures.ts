/** How large all is in each form, and from one thing to the next. */
import { SLIDE_WIDTH, WIDTH } from '../../form.ts';
import type { TimeMeasures } from '../time-bar.ts';

export interface Column {
  x: number;
  width: number;
}

/** How large all is, and from one thing to the next below it. */
export interface Measures {
  width: number;
  /** Of the map, and of what stands beside it; without these all is one under the other. */
  columns?: { map: Column; words: Column };
  /** Of the map, what is round it included. */
  highest: number;
  /** Land and places keep this far from the edge of the map, so that no dot is cut. */
  margin: number;
  /** From the top of a part to its heading, and to what stands under that. */
  toHeading: number;
  heading: number;
  /** Between one part and the next. */
  apart: number;
  /** Of a method: the least height, and above and below its words the least and the most room. */
  row: { least: number; padding: number; most: number };
  time: TimeMeasures;
}
export const ON_PAGE: Measures = {
  width: WIDTH.wide,
  columns: { map: { x: 0, width: 420 }, words: { x: 460, width: 460 } },
  highest: 440,
  margin: 14,
  toHeading: 22,
  heading: 36,
  apart: 30,
  row: { least: 32, padding: 7, most: 13 },
  time: { least: 32, foot: 10, isSplit: false },
};
export const ON_SLIDE: Measures = {
  ...ON_PAGE,
  width: SLIDE_WIDTH,
  columns: { map: { x: 0, width: 290 }, words: { x: 318, width: 432 } },
  highest: 292,
  margin: 7,
  toHeading: 20,
  heading: 28,
  apart: 16,
  row: { least: 26, padding: 5, most: 9 },
  time: { least: 26, foot: 6, isSplit: true },
};
export const NARROW: Measures = { ...ON_PAGE, width: WIDTH.narrow, columns: undefined, highest: 400 };
/** What a part's words stand in from its edge, so that the shape that shows focus has room round them. */
export const INSET = 8;
