/** Names beside their dots where all have room; where not, numbers that keep apart. */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3';
import type { Box, Point } from '../../svg/geometry.ts';
import { round } from '../../svg/round.ts';
import type { PlacedText } from '../../svg/text.tsx';
import { widthOf } from '../../svg/text-width.ts';

/** Font size of names and numbers. */
export const NAME = 16;
export const DOT = 5.5;
/** The radius of a dot with a number in it. */
export const NUMBERED = 13;

/** Where a name may stand, from its dot, and how gladly: beside it reads best, aslant worst. */
const SPOTS: readonly { anchor: PlacedText['anchor']; dx: number; dy: number; cost: number }[] = [
  { anchor: 'start', dx: 11, dy: 5.5, cost: 0 },
  { anchor: 'end', dx: -11, dy: 5.5, cost: 1 },
  { anchor: 'middle', dx: 0, dy: -12, cost: 2 },
  { anchor: 'middle', dx: 0, dy: 24, cost: 2 },
  { anchor: 'start', dx: 9, dy: -8, cost: 6 },
  { anchor: 'start', dx: 9, dy: 19, cost: 6 },
  { anchor: 'end', dx: -9, dy: -8, cost: 6 },
  { anchor: 'end', dx: -9, dy: 19, cost: 6 },
];
/** What it costs to stand close to another name or dot, and for each corner of the coast that a name would cover. */
const COST = { close: 3, corner: 0.4 };
const CLOSE = 10;

/** A place on the map, and what it is called. */
export interface Dot {
  id: string;
  name: string;
  dot: Point;
}

export interface NamedDot extends Dot {
  label: PlacedText;
}

export interface NumberedDot extends Dot {
  /** Where its number stands. */
  at: Point;
}

/** Places each name beside its dot, clear of the other names and dots and within `room`; nothing where one has no room. */
export function placeNames(
  dots: readonly Dot[],
  room: Box,
  corners: readonly Point[],
): NamedDot[] | undefined {
  const taken = dots.map(({ dot }) => around(dot, DOT + 2));
  if (taken.some((box, index) => taken.slice(index + 1).some((other) => meet(box, other)))) return undefined;
  const placed: NamedDot[] = [];
  for (const [index, place] of dots.entries()) {
    const { name, dot } = place;
    const others = taken.filter((_, at) => at !== index);
    const free = SPOTS.flatMap(({ anchor, dx, dy, cost }) => {
      const text: PlacedText = { x: round(dot.x + dx), y: round(dot.y + dy), anchor, lines: [name] };
      const box = boxOf(text);
      if (!isWithin(box, room) || others.some((other) => meet(box, other))) return [];
      const close = others.filter((other) => meet(grown(box, CLOSE), other)).length;
      const covered = corners.filter((corner) => meet(box, around(corner, 0))).length;
      return [{ text, cost: cost + close * COST.close + covered * COST.corner }];
    });
    const best = free.toSorted((a, b) => a.cost - b.cost)[0]?.text;
    if (!best) return undefined;
    placed.push({ ...place, label: best });
    taken.push(boxOf(best));
  }
  return placed;
}

/** Moves the numbered dots apart until none hides another, each as near to its spot as that allows. */
export function placeNumbers(dots: readonly Dot[], room: Box): NumberedDot[] {
  const nodes = dots.map((place) => ({ ...place.dot, vx: 0, vy: 0, place }));
  const keepWithin = (): void => {
    for (const node of nodes) {
      node.x = Math.min(Math.max(node.x, room.x + NUMBERED + 1), room.x + room.width - NUMBERED - 1);
      node.y = Math.min(Math.max(node.y, room.y + NUMBERED + 1), room.y + room.height - NUMBERED - 1);
    }
  };
  forceSimulation(nodes)
    .force('x', forceX<(typeof nodes)[number]>(({ place }) => place.dot.x).strength(0.4))
    .force('y', forceY<(typeof nodes)[number]>(({ place }) => place.dot.y).strength(0.4))
    .force('apart', forceCollide(NUMBERED + 1.5).iterations(6))
    .force('within', keepWithin)
    .stop()
    .tick(400);
  keepWithin();
  return nodes.map(({ x, y, place }) => ({ ...place, at: { x: round(x), y: round(y) } }));
}

/** The box of a name, by the widest that its letters may be. */
export function boxOf({ x, y, anchor, lines }: PlacedText): Box {
  const width = widthOf(lines[0] ?? '', NAME);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - NAME * 0.85, width, height: NAME * 1.15 };
}

export const around = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: radius * 2,
  height: radius * 2,
});

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
});

/** The smallest box that holds both. */
export function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

const isWithin = (box: Box, room: Box): boolean => {
  const both = union(box, room);
  return both.width <= room.width && both.height <= room.height;
};

/** Whether two boxes overlap. */
export const meet = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
