/** Where the findings on a road go: branches that run down beside their words, like smaller roads. */
import { type Path, pathRound } from 'd3';
import type { Box, Point } from '../../svg/geometry.ts';
import { placeText, type Spot } from '../../svg/label.tsx';
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrapEvenly } from '../../svg/text-width.ts';
import { LEVELS, type Level, type NodeRow } from './rows.ts';

export interface PlacedNode {
  node: NodeRow;
  /** The finding or route that it is tied to. */
  above: string;
  /** From which step it is shown: the roads come first. */
  step: number;
  /** The branch that ties it there. */
  link: string;
  /** The end of the branch, of a finding that has no branch beside its words. */
  dot?: Point;
  label: PlacedText;
  /** The whole of it, for pointers and focus. */
  area: Box;
}

export interface PlacedBranches {
  nodes: PlacedNode[];
  /** Where the lowest of it ends. */
  bottom: number;
}

/** Where a branch begins to run down beside the words of its finding; `room` lies to the right of it. */
export interface Start extends Spot {
  /** In how many columns what is under it may stand. */
  columns: number;
  above: string;
  rhythm: Rhythm;
  /** Draws the branch from what it is tied to up to here. */
  enter: (line: Path) => void;
}

export const FONT: Record<Level, number> = { opposes: 17, explains: 16, specifies: 15 };
/** The radius of a dot at the end of a branch. */
export const DOT = 4.5;
/** From a branch to the words beside it. */
export const BESIDE = 14;
const CORNER = 9;
const TICK = 16;
const GUTTER = 12;

/** How far things stand from each other. */
export interface Rhythm {
  /** From a branch to those that leave it. */
  lane: number;
  /** How far below a branch's crossbar the words begin. */
  drop: number;
  /** Between the end of some words and the crossbar below them. */
  aboveCrossbar: number;
  /** From the end of a branch to the first point beneath it. */
  toPoints: number;
  /** From one point to the next, at least. */
  pitch: number;
  /** What can be pointed at, above the first baseline of some words and below the last. */
  area: { above: number; below: number };
}
/** A finger on a phone tells points of this pitch apart. */
export const ROOMY: Rhythm = {
  lane: 20,
  drop: 20,
  aboveCrossbar: 18,
  toPoints: 24,
  pitch: 30,
  area: { above: LEADING + 1, below: 8 },
};
/** On a slide, where a unit is larger. */
export const CLOSE: Rhythm = {
  lane: 18,
  drop: 18,
  aboveCrossbar: 9,
  toPoints: 18,
  pitch: 23,
  area: { above: 15.5, below: 6 },
};

/** Places a finding alone, at the top of its branch; `end` is where what is under it may begin. */
export function placeHead(node: NodeRow, start: Start): { head: PlacedNode; end: number } {
  const { x, y, room, above, rhythm, enter } = start;
  const label = placeName(node, { x: x + BESIDE, y: y + rhythm.drop, room: room - BESIDE });
  const end = lastLine(label) + 6;
  const line = pathRound(1);
  enter(line);
  line.lineTo(x, end);
  return { head: placed(node, above, label, line, x, rhythm), end };
}

/** Places a finding and, under it, what explains it: side by side in columns, each with its points. */
export function placeBranch(node: NodeRow, start: Start): PlacedBranches {
  const { x, room, columns, rhythm } = start;
  const { head, end } = placeHead(node, start);
  const under =
    node.level === 'explains'
      ? placePoints(node, x, end, room, rhythm)
      : placeRows(node.under, { x, y: end, room, columns, above: node.id, rhythm });
  return { nodes: [head, ...under.nodes], bottom: under.bottom };
}

interface Stem extends Omit<Start, 'enter'> {
  /** Where it begins, if not at `y`. */
  stem?: number;
  /** Where the columns begin, if not at the stem. `room` counts from there. */
  from?: number;
}

/**
 * Places branches that leave one stem: in rows of so many columns, each row hung from a crossbar.
 * What is under each stands in `inner` columns. The first row is below `y`.
 */
export function placeRows(
  nodes: readonly NodeRow[],
  { x, y, stem = y, from = x, room, columns: most, above, rhythm }: Stem,
  inner = 1,
): PlacedBranches {
  const { lane, drop, aboveCrossbar } = rhythm;
  const columns = Math.max(1, Math.min(most, nodes.length));
  const column = (room - lane) / columns;
  const found: PlacedNode[] = [];
  let bottom = y;
  for (let first = 0; first < nodes.length; first += columns) {
    const crossbar = bottom + aboveCrossbar;
    const row = nodes.slice(first, first + columns).map((child, index) => {
      const own = Math.round(from + lane + index * column);
      // Too near for two bends, it goes straight down.
      const at = Math.abs(own - x) < CORNER * 2 ? x : own;
      return placeBranch(child, {
        x: at,
        y: crossbar,
        room: column - (columns > 1 ? GUTTER : 0) - Math.max(0, at - own),
        columns: inner,
        above,
        rhythm,
        enter: (line) => {
          line.moveTo(x, stem);
          line.arcTo(x, crossbar, at, crossbar, CORNER);
          line.arcTo(at, crossbar, at, crossbar + drop, CORNER);
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
  rhythm: Rhythm,
): PlacedBranches {
  let baseline = y + rhythm.toPoints;
  let bottom = y;
  const beside = TICK + DOT + 8;
  const nodes = under.map((point) => {
    const label = placeName(point, { x: x + beside, y: baseline, room: room - beside });
    const level = baseline - 5;
    const line = pathRound(1);
    line.moveTo(x, y);
    line.arcTo(x, level, x + TICK, level, CORNER);
    line.lineTo(x + TICK, level);
    bottom = lastLine(label) + rhythm.area.below;
    baseline = lastLine(label) + rhythm.pitch;
    return {
      ...placed(point, id, label, line, x + TICK - DOT, rhythm),
      dot: { x: round(x + TICK), y: round(level) },
    };
  });
  return { nodes, bottom };
}

const placeName = ({ label, level }: NodeRow, spot: Spot): PlacedText =>
  placeText(label, spot, { size: FONT[level], lines: wrapEvenly });

/** A finding with its words and its branch; it can be pointed at from `left` to the end of its words. */
function placed(
  node: NodeRow,
  above: string,
  label: PlacedText,
  line: Path,
  left: number,
  { area }: Rhythm,
): PlacedNode {
  const widest = Math.max(0, ...label.lines.map((text) => widthOf(text, FONT[node.level])));
  const top = label.y - area.above;
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
      height: round(lastLine(label) + area.below - top),
    },
  };
}
