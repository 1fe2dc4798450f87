/** What stands on a road of the wide form. */
import { widthOf } from '../../../svg/text-width.ts';
import { BESIDE, type PlacedBranches, placeBranch, placeHead, placeRows, type Start } from '../branches.ts';
import type { NodeRow, RouteRow } from '../rows.ts';
import type { Measures } from './measures.ts';
import { FONT } from './placed.ts';

/** Between the words of two findings beside each other. */
const APART = 12;

type OnRoad = PlacedBranches & { bars: { node: NodeRow; x: number }[] };

/** A finding, what it needs of the room, and what those to its left need together. */
interface Seat {
  node: NodeRow;
  need: number;
  before: number;
}

/** Findings beside each other, and what they need: all of them, and all but the last. */
function seat(
  nodes: readonly NodeRow[],
  needOf: (node: NodeRow) => number,
): { seats: Seat[]; total: number; beforeLast: number } {
  let total = 0;
  let beforeLast = 0;
  const seats = nodes.map((node): Seat => {
    beforeLast = total;
    total += needOf(node);
    return { node, need: needOf(node), before: beforeLast };
  });
  return { seats, total, beforeLast };
}

const columnsOf = ({ under }: NodeRow): number => Math.max(1, under.length);

/** What stands on a road from left to right: each in its own columns, or, where they do not fit, one under the other. */
export function placeAcross(
  route: RouteRow,
  edge: number,
  bottom: number,
  room: number,
  measures: Measures,
): OnRoad {
  const { finding, against } = route;
  const { bars: x, columns: most, column: widest, leaf, lastBar, branches: rhythm } = measures;
  const above = finding.id;
  const explained = against.filter(({ under }) => under.length > 0);
  if (measures.isSpread && against.length <= most && explained.length === 1)
    return placeSpread(route, edge, bottom, room, measures);
  if (seat(against, columnsOf).total > most) {
    // One thread leads down from the road; whose link is whose, each branch off it tells.
    const stem = { x, y: bottom, stem: edge, room, columns: 1, above, rhythm };
    const { nodes, bottom: end } = placeRows(against, stem, most);
    return { nodes, bottom: end, bars: against.map((node) => ({ node, x })) };
  }
  const { seats, total, beforeLast } = seat(against, ({ under }) => under.length || leaf);
  const column = Math.min(widest, room / (total || 1), (lastBar - x) / (beforeLast || 1));
  const placed = seats.map(({ node, need, before }) => {
    const at = Math.round(x + before * column);
    return {
      bar: { node, x: at },
      ...placeBranch(node, {
        x: at,
        y: bottom,
        room: need * column - APART,
        columns: columnsOf(node),
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
  const { seats, total, beforeLast } = seat(
    against,
    ({ label }) => widthOf(label, FONT.name) + BESIDE + APART,
  );
  const scale = Math.min(1, (room - x) / total, (lastBar - x) / (beforeLast || 1));
  const heads = seats.map(({ node, need, before }, index) => {
    const at = Math.round(x + before * scale);
    const isLast = index === seats.length - 1;
    const own = isLast ? room - at : need * scale - APART;
    const enter: Start['enter'] = (line) => line.moveTo(at, edge);
    const start = { x: at, y: bottom, room: own, columns, above: finding.id, rhythm, enter };
    return { node, at, ...placeHead(node, start) };
  });
  const lowest = Math.max(...heads.map(({ end }) => end));
  const under = heads
    .filter(({ node }) => node.under.length > 0)
    .map(({ node, at, end }) => {
      const stem = { x: at, y: lowest, stem: end, from: x, room: room - x, columns, above: node.id, rhythm };
      return placeRows(node.under, stem);
    });
  return {
    nodes: [...heads.map(({ head }) => head), ...under.flatMap(({ nodes }) => nodes)],
    bottom: Math.max(lowest, ...under.map((branches) => branches.bottom)),
    bars: heads.map(({ node, at }) => ({ node, x: at })),
  };
}
