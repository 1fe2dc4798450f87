/** Where the findings on a road go: branches that run down beside their words, like smaller roads. */
import { type Path, pathRound } from 'd3';
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrap } from '../../svg/text-width.ts';
import { LEVELS, type Level, type NodeRow } from './rows.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedNode {
  node: NodeRow;
  /** The finding or route that it is tied to. */
  above: string;
  /** From which step it is shown: the roads come first. */
  step: number;
  /** The branch that ties it there. */
  link: string;
  /** The end of the branch, of a finding that has no branch beside its words. */
  dot?: { x: number; y: number };
  label: PlacedText;
  /** The whole of it, for pointers and focus. */
  area: Box;
}

export interface PlacedBranches {
  nodes: PlacedNode[];
  /** Where the lowest of it ends. */
  bottom: number;
}

/** From one thing to the next below it. */
export interface Drops {
  /** From a branch's crossbar to its words. */
  head: number;
  /** From the end of some words to the crossbar below them. */
  crossbar: number;
  /** From the end of a reason to its first point. */
  first: number;
  /** From one point to the next, at least: a finger on a phone tells them apart. */
  pitch: number;
}

/** Where a branch begins to run down beside the words of its finding. */
export interface Spot {
  x: number;
  y: number;
  /** To the right of `x`. */
  room: number;
  /** In how many columns what is under it may stand. */
  columns: number;
  above: string;
  drops?: Drops | undefined;
  /** Draws the branch from what it is tied to up to here. */
  enter: (line: Path) => void;
}

const DROPS: Drops = { head: 20, crossbar: 18, first: 24, pitch: 30 };

export const FONT: Record<Level, number> = { opposes: 17, explains: 16, specifies: 15 };
/** The radius of a dot at the end of a branch. */
export const DOT = 4.5;
/** From a branch to the words beside it. */
export const BESIDE = 14;
/** From a branch to those that leave it. */
const LANE = 20;
const CORNER = 9;
const TICK = 16;
const GUTTER = 12;

/** Places a finding and, under it, what explains it: side by side in columns, each with its points. */
export function placeBranch(node: NodeRow, spot: Spot): PlacedBranches {
  const { x, y, room, columns, above, drops = DROPS, enter } = spot;
  const label = placeLabel(node, x + BESIDE, y + drops.head, room - BESIDE);
  const end = lastLine(label) + 6;
  const line = pathRound(1);
  enter(line);
  line.lineTo(x, end);
  const self = placed(node, above, label, line, x);
  if (node.level === 'explains') {
    const points = placePoints(node, x, end, room, drops);
    return { nodes: [self, ...points.nodes], bottom: points.bottom };
  }
  const under = placeRows(node.under, { x, y: end, room, columns, above: node.id, drops });
  return { nodes: [self, ...under.nodes], bottom: under.bottom };
}

/**
 * Places branches that leave one stem: in rows of so many columns, each row hung from a crossbar.
 * What is under each stands in `inner` columns. The stem begins at `stem`, the first row below `y`.
 */
export function placeRows(
  nodes: readonly NodeRow[],
  { x, y, stem = y, room, columns: most, above, drops = DROPS }: Omit<Spot, 'enter'> & { stem?: number },
  inner = 1,
): PlacedBranches {
  const columns = Math.max(1, Math.min(most, nodes.length));
  const column = (room - LANE) / columns;
  const found: PlacedNode[] = [];
  let bottom = y;
  for (let from = 0; from < nodes.length; from += columns) {
    const crossbar = bottom + drops.crossbar;
    const row = nodes.slice(from, from + columns).map((child, index) => {
      const at = Math.round(x + LANE + index * column);
      return placeBranch(child, {
        x: at,
        y: crossbar,
        room: column - (columns > 1 ? GUTTER : 0),
        columns: inner,
        above,
        drops,
        enter: (line) => {
          line.moveTo(x, stem);
          line.arcTo(x, crossbar, at, crossbar, CORNER);
          line.arcTo(at, crossbar, at, crossbar + drops.head, CORNER);
        },
      });
    });
    found.push(...row.flatMap((branches) => branches.nodes));
    bottom = Math.max(...row.map((branches) => branches.bottom));
  }
  return { nodes: found, bottom };
}

/** The points under a reason: its branch runs on, and a short one with a dot leads to each. */
function placePoints(
  { id, under }: NodeRow,
  x: number,
  y: number,
  room: number,
  drops: Drops,
): PlacedBranches {
  let baseline = y + drops.first;
  let bottom = y;
  const nodes = under.map((point) => {
    const label = placeLabel(point, x + TICK + DOT + 8, baseline, room - TICK - DOT - 8);
    const level = baseline - 5;
    const line = pathRound(1);
    line.moveTo(x, y);
    line.arcTo(x, level, x + TICK, level, CORNER);
    line.lineTo(x + TICK, level);
    bottom = lastLine(label) + 8;
    baseline = lastLine(label) + drops.pitch;
    return {
      ...placed(point, id, label, line, x + TICK - DOT),
      dot: { x: round(x + TICK), y: round(level) },
    };
  });
  return { nodes, bottom };
}

const placeLabel = (node: NodeRow, x: number, y: number, room: number): PlacedText => ({
  x: round(x),
  y: round(y),
  anchor: 'start',
  lines: wrap(node.label, room, FONT[node.level]),
});

/** A finding with its words and its branch; it can be pointed at from `left` to the end of its words. */
function placed(node: NodeRow, above: string, label: PlacedText, line: Path, left: number): PlacedNode {
  const widest = Math.max(0, ...label.lines.map((text) => widthOf(text, FONT[node.level])));
  const top = label.y - LEADING - 1;
  return {
    node,
    above,
    step: LEVELS.indexOf(node.level) + 2,
    link: line.toString(),
    label,
    area: {
      x: round(left - 5),
      y: round(top),
      width: round(label.x + widest + 4 - left + 5),
      height: round(lastLine(label) + 8 - top),
    },
  };
}
