/** How large all is in each form, and from one thing to the next. */
import { SLIDE_WIDTH, WIDTH } from '../../form.ts';
import { CLOSE, type Rhythm, ROOMY } from '../branches.ts';

/** Of the wide form: where things stand from left to right, and from one to the next below it. */
export interface Measures {
  width: number;
  road: number;
  /** Words begin here; bars stand at the other. */
  words: number;
  bars: number;
  /** Where the roads turn to the goal, and how roundly at most. */
  turn: number;
  corner: number;
  goal: { x: number; radius: number; words: number };
  /** Where its chevron stands on a road, and the last bar at most. */
  way: number;
  lastBar: number;
  /** How far a bar stands out of its road. */
  over: number;
  /** Room for what stands on a road: below the last one also under the goal. */
  room: number;
  lastRoom: number;
  /** The columns that fit, how wide one is at most, and what a finding with nothing under it needs of one. */
  columns: number;
  column: number;
  leaf: number;
  /** Whether what explains the one finding that has such may take all the room, also under its neighbours. */
  isSpread: boolean;
  topToLead: number;
  leadToRoutes: number;
  topToName: number;
  nameToRoad: number;
  apart: number;
  branches: Rhythm;
}
export const ON_PAGE: Measures = {
  width: WIDTH.wide,
  road: 34,
  words: 34,
  bars: 20,
  turn: 640,
  corner: 62,
  goal: { x: 716, radius: 20, words: 748 },
  way: 560,
  lastBar: 536,
  over: 7,
  room: 580,
  lastRoom: 892,
  columns: 3,
  column: 440,
  leaf: 0.75,
  isSpread: false,
  topToLead: 16,
  leadToRoutes: 14,
  topToName: 20,
  nameToRoad: 16,
  apart: 18,
  branches: ROOMY,
};
export const ON_SLIDE: Measures = {
  ...ON_PAGE,
  width: SLIDE_WIDTH,
  road: 24,
  words: 26,
  bars: 10,
  turn: 494,
  corner: 48,
  goal: { x: 553, radius: 16, words: 579 },
  way: 430,
  lastBar: 408,
  over: 6,
  room: 440,
  lastRoom: 736,
  isSpread: true,
  topToLead: 14,
  leadToRoutes: 5,
  topToName: 17,
  nameToRoad: 7,
  apart: 9,
  branches: CLOSE,
};

/** Of the narrow form. */
export const NARROW = {
  width: WIDTH.narrow,
  road: 22,
  /** The middles of the road along the edge, which is the last route's, and of those that run into it. */
  trunk: 18,
  side: 52,
  over: 5,
  goal: { y: 18, radius: 13, baseline: 24 },
  /** From the goal's words to the lead's, besides the leading, and from there to the first route. */
  goalToLead: 8,
  leadToRoutes: 14,
  /** From the top of a route to its name, from there to its silence, and to each finding across it. */
  topToName: 20,
  nameToSilence: 6,
  toBar: 24,
  /** What words leave free at the edge. */
  edge: 4,
  /** From the last words on a road to its end. */
  toEnd: 16,
  /** From a road's edge to the words beside it. */
  beside: 13,
  /** How long a road is at least, and how far below it the next route begins. */
  length: 84,
  apart: 30,
};
