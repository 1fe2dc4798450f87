/** Where the roads, the goal and what stands on the roads go. Units are those of the drawing's viewBox. */
import { pathRound } from 'd3';
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { foreignWords, type Label } from '../label.ts';
import {
  BESIDE,
  type Box,
  CLOSE,
  type PlacedBranches,
  type PlacedNode,
  placeBranch,
  placeHead,
  placeRows,
  type Rhythm,
  ROOMY,
  type Spot,
} from './branches.ts';
import type { NodeRow, RouteRow, RoutesRows } from './rows.ts';

/** Words as they are shown, and below them the talk's own where those are in another language. */
export interface PlacedLabel {
  shown: PlacedText;
  original?: PlacedText;
}

/** A finding that stands across a road: the bar is drawn there, its branch leads to its words. */
export interface PlacedBar {
  node: NodeRow;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
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
export const FONT = { goal: 18, name: 17, small: 15 };

/** Places the rows: wide, roads run from left to right; narrow, upwards along the left side. On a slide there is less room for the wide form. */
export function layoutRoutes(rows: RoutesRows, form: Form, onSlide = false): RoutesLayout {
  return form === 'wide' ? layoutWide(rows, onSlide ? ON_SLIDE : ON_PAGE) : layoutNarrow(rows);
}

/** Of the wide form: where things stand from left to right, and from one to the next below it. */
interface Measures {
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
/** Between the words of two findings beside each other. */
const APART = 12;

const ON_PAGE: Measures = {
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
const ON_SLIDE: Measures = {
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
  nameToRoad: 8,
  apart: 11,
  branches: CLOSE,
};

function layoutWide({ routes, goal, lead }: RoutesRows, measures: Measures): RoutesLayout {
  const { road, words, turn, corner, over, way } = measures;
  const half = road / 2;
  const nameRoom = turn - corner - words;
  const placedLead = placeLabel(lead, { x: words, y: measures.topToLead, room: nameRoom }, FONT.small);

  let top = lastOf(placedLead) + measures.leadToRoutes;
  let goalY = 0;
  let goalName: PlacedLabel = { shown: { x: 0, y: 0, anchor: 'start', lines: [] } };
  const middles: number[] = [];
  const roads = routes.map((route, index) => {
    const nameSpot = { x: words, y: top + measures.topToName, room: nameRoom };
    const name = placeLabel(route.label, nameSpot, FONT.name);
    const y = round(lastOf(name) + measures.nameToRoad + half);
    middles.push(y);
    if (index === Math.min(1, routes.length - 1)) {
      // The goal lies straight ahead of one road, or between the first two.
      goalY = round(((middles[0] ?? y) + y) / 2);
      goalName = placeGoal(goal, goalY, measures);
    }
    const silence = route.silence === undefined ? undefined : placeSilence(route, route.silence, y, measures);
    const below = silence && silence.y > y + half;
    const bottom = below ? lastLine(silence) + 8 : y + half + over;
    const last = index === routes.length - 1 && lastOf(goalName) + 8 < y + half + over;
    const against = placeAcross(route, y + half, bottom, last ? measures.lastRoom : measures.room, measures);
    top = Math.max(bottom, against.bottom) + measures.apart;
    const areaTop = name.shown.y - LEADING;
    return {
      ...against,
      id: route.finding.id,
      name,
      ...(silence && { silence }),
      bars: against.bars.map(({ node, x }) => ({
        node,
        x1: x,
        x2: x,
        y1: y - half - over,
        y2: y + half + over,
      })),
      y,
      area: {
        x: 3,
        y: areaTop,
        width: turn - corner - 6,
        height: round((below ? bottom : y + half + 4) - areaTop),
      },
    };
  });
  return {
    width: measures.width,
    height: round(
      Math.max(top + 10 - measures.apart, lastOf(goalName) + 12, goalY + measures.goal.radius + 4),
    ),
    roadWidth: road,
    goal: { x: measures.goal.x, y: goalY, radius: measures.goal.radius, name: goalName },
    lead: placedLead,
    routes: roads.map(({ y, bottom: _, ...placed }) => ({
      ...placed,
      road: roadAcross(y, goalY, measures),
      way: `M${way - 5},${y - 7}l7,7l-7,7`,
    })),
  };
}

/** A road from the left edge into the goal: from near in one bend, from farther along a road that they share. */
function roadAcross(y: number, goalY: number, { turn, corner, goal }: Measures): string {
  const line = pathRound(1);
  line.moveTo(0, y);
  if (y !== goalY && Math.abs(goalY - y) < 2 * corner) {
    line.lineTo(turn - corner, y);
    line.bezierCurveTo(turn + 6, y, turn - 6, goalY, goal.x - goal.radius, goalY);
  } else if (y !== goalY) {
    line.arcTo(turn, y, turn, goalY, corner);
    line.arcTo(turn, goalY, goal.x, goalY, corner);
  }
  line.lineTo(goal.x, goalY);
  return line.toString();
}

function placeGoal(goal: Label, y: number, { width, goal: { words: x } }: Measures): PlacedLabel {
  const at = (baseline: number): PlacedLabel =>
    placeLabel(goal, { x, y: baseline, room: width - x }, FONT.goal);
  // Its words stand beside the middle of the goal, unless they would then leave the drawing.
  return at(Math.max(20, round(y + 6 - lastOf(at(0)) / 2)));
}

/** On the empty road where it fits there, otherwise below it. */
function placeSilence(
  { against }: RouteRow,
  silence: string,
  y: number,
  { words: from, way, road, over }: Measures,
): PlacedText {
  const to = way - 14;
  if (against.length === 0 && widthOf(silence, FONT.small) <= to - from)
    return { x: round((from + to) / 2), y: round(y + 5), anchor: 'middle', lines: [silence] };
  const lines = wrap(silence, to - from, FONT.small);
  return { x: from, y: round(y + road / 2 + over + 18), anchor: 'start', lines };
}

type OnRoad = PlacedBranches & { bars: { node: NodeRow; x: number }[] };

/** What stands on a road from left to right: each in its own columns, or, where they do not fit, one under the other. */
function placeAcross(
  route: RouteRow,
  edge: number,
  bottom: number,
  room: number,
  measures: Measures,
): OnRoad {
  const { finding, against } = route;
  const { bars: x, columns: most, column: widest, leaf, lastBar, branches: rhythm } = measures;
  if (
    measures.isSpread &&
    against.length <= most &&
    against.filter(({ under }) => under.length > 0).length === 1
  )
    return placeSpread(route, edge, bottom, room, measures);
  const spans = against.map(({ under }) => Math.max(1, under.length));
  const weights = against.map(({ under }) => under.length || leaf);
  const before = weights.map((_, index) => sum(weights.slice(0, index)));
  const above = finding.id;
  if (sum(spans) > most) {
    // One thread leads down from the road; whose link is whose, each branch off it tells.
    const { nodes, bottom: end } = placeRows(
      against,
      { x, y: bottom, stem: edge, room, columns: 1, above, rhythm },
      most,
    );
    return { nodes, bottom: end, bars: against.map((node) => ({ node, x })) };
  }
  const column = Math.min(widest, room / (sum(weights) || 1), (lastBar - x) / (before.at(-1) || 1));
  const placed = against.map((node, index) => {
    const at = Math.round(x + (before[index] ?? 0) * column);
    return {
      bar: { node, x: at },
      ...placeBranch(node, {
        x: at,
        y: bottom,
        room: (weights[index] ?? 1) * column - 12,
        columns: spans[index] ?? 1,
        above,
        rhythm,
        enter: (line) => line.moveTo(at, edge),
      }),
    };
  });
  return {
    nodes: placed.flatMap(({ nodes }) => nodes),
    bottom: Math.max(bottom, ...placed.map((branch) => branch.bottom)),
    bars: placed.map(({ bar }) => bar),
  };
}

/** Findings beside each other, each as wide as its words ask; what explains the one below all of them. */
function placeSpread(
  { finding, against }: RouteRow,
  edge: number,
  bottom: number,
  room: number,
  { bars: x, columns, lastBar, branches: rhythm }: Measures,
): OnRoad {
  const needs = against.map(({ label }) => widthOf(label, FONT.name) + BESIDE + APART);
  const before = needs.map((_, index) => sum(needs.slice(0, index)));
  const scale = Math.min(1, (room - x) / sum(needs), (lastBar - x) / (before.at(-1) || 1));
  const heads = against.map((node, index) => {
    const at = Math.round(x + (before[index] ?? 0) * scale);
    const isLast = index === against.length - 1;
    const own = isLast ? room - at : (needs[index] ?? 0) * scale - APART;
    const enter: Spot['enter'] = (line) => line.moveTo(at, edge);
    const spot = { x: at, y: bottom, room: own, columns, above: finding.id, rhythm, enter };
    return { node, at, ...placeHead(node, spot) };
  });
  const lowest = Math.max(...heads.map(({ end }) => end));
  const under = heads.flatMap(({ node, at, end }) =>
    node.under.length > 0
      ? [
          placeRows(node.under, {
            x: at,
            y: lowest,
            stem: end,
            from: x,
            room: room - x,
            columns,
            above: node.id,
            rhythm,
          }),
        ]
      : [],
  );
  return {
    nodes: [...heads.map(({ head }) => head), ...under.flatMap(({ nodes }) => nodes)],
    bottom: Math.max(lowest, ...under.map((branches) => branches.bottom)),
    bars: heads.map(({ node, at }) => ({ node, x: at })),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const NARROW = {
  road: 22,
  /** The middles of the road along the edge, which is the last route's, and of those that run into it. */
  trunk: 18,
  side: 52,
  over: 5,
  goal: { y: 18, radius: 13 },
  /** From a road's edge to the words beside it. */
  beside: 13,
  /** How long a road is at least, and how far below it the next route begins. */
  length: 84,
  apart: 30,
};

function layoutNarrow({ routes, goal, lead }: RoutesRows): RoutesLayout {
  const { road, trunk, side, over, beside } = NARROW;
  const half = road / 2;
  const width = WIDTH.narrow;
  const alone = routes.length === 1;
  const goalX = alone ? trunk : (trunk + side) / 2;
  const words = (alone ? trunk : side) + half + beside;
  const goalName = placeLabel(goal, { x: words, y: 24, room: width - words }, FONT.goal);
  const placedLead = placeLabel(
    lead,
    { x: words, y: lastOf(goalName) + LEADING + 8, room: width - words },
    FONT.small,
  );

  let top = lastOf(placedLead) + 14;
  const placed = routes.map((route, index) => {
    const last = index === routes.length - 1;
    const x = last ? trunk : side;
    const from = x + half + beside;
    const name = placeLabel(route.label, { x: from, y: top + 20, room: width - from - 4 }, FONT.name);
    const silence: PlacedText | undefined =
      route.silence === undefined
        ? undefined
        : {
            x: from,
            y: lastOf(name) + LEADING + 6,
            anchor: 'start',
            lines: wrap(route.silence, width - from - 4, FONT.small),
          };
    let bottom = silence ? lastLine(silence) : lastOf(name);
    const area = { x: from - 7, y: top, width: width - from + 5, height: round(bottom + 10 - top) };
    const bars: PlacedBar[] = [];
    const nodes = route.against.flatMap((node) => {
      const y = round(bottom + 24);
      bars.push({ node, x1: x - half - over, x2: x + half + over, y1: y, y2: y });
      const branch = placeBranch(node, {
        x: from,
        y,
        room: width - from - 4,
        columns: 1,
        above: route.finding.id,
        rhythm: ROOMY,
        enter: (line) => {
          line.moveTo(x + half + over, y);
          line.arcTo(from, y, from, y + beside, 8);
        },
      });
      bottom = branch.bottom;
      return branch.nodes;
    });
    const end = round(Math.max(bottom + 16, top + NARROW.length));
    const start = top;
    top = end + NARROW.apart;
    return { route, index, x, start, end, name, silence, area, bars, nodes };
  });
  return {
    width,
    height: round(top - NARROW.apart),
    roadWidth: road,
    goal: { x: goalX, y: NARROW.goal.y, radius: NARROW.goal.radius, name: goalName },
    lead: placedLead,
    routes: placed.map(({ route, index, x, start, end, silence, ...rest }) => ({
      ...rest,
      id: route.finding.id,
      ...(silence && { silence }),
      road: roadUp(index, x, start, end, goalX),
      way: `M${x - 6},${round(start + 22)}l6,-6l6,6`,
    })),
  };
}

/** A road from below: the first and the last into the goal, any other into the one along the edge. */
function roadUp(index: number, x: number, start: number, end: number, goalX: number): string {
  const { trunk, goal } = NARROW;
  const line = pathRound(1);
  line.moveTo(x, end);
  if (index === 0 || x === trunk) {
    line.lineTo(x, 66);
    line.bezierCurveTo(x, 46, goalX, 46, goalX, goal.y);
  } else {
    line.lineTo(x, start + 14);
    line.bezierCurveTo(x, start - 8, trunk, start, trunk, start - 24);
  }
  return line.toString();
}

/** Words from `y` down, as wide as `room`. */
function placeLabel(label: Label, spot: { x: number; y: number; room: number }, size: number): PlacedLabel {
  const shown: PlacedText = {
    x: spot.x,
    y: round(spot.y),
    anchor: 'start',
    lines: wrap(label.shown.text, spot.room, size),
  };
  const foreign = foreignWords(label);
  if (!foreign) return { shown };
  const original: PlacedText = {
    x: spot.x,
    y: lastLine(shown) + LEADING,
    anchor: 'start',
    lines: wrap(foreign.text, spot.room, FONT.small),
  };
  return { shown, original };
}

const lastOf = ({ shown, original }: PlacedLabel): number => lastLine(original ?? shown);
