/**
 * Where the roads, the goal and what stands on the roads go: one composition for every size. Roads lead up to the goal;
 * at each finding that nothing explains further a road narrows, and widens again, so that nothing adds up.
 */
import { pathRound } from 'd3';
import type { Box, Point } from '../../svg/geometry.ts';
import { lastOf, type PlacedLabel, placeLabel, placeText, SMALL } from '../../svg/label.tsx';
import { round } from '../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../svg/text.tsx';
import { widthOf, wrapEvenly } from '../../svg/text-width.ts';
import { type Form, SLIDE_WIDTH, WIDTH } from '../form.ts';
import { flatten, LEVELS, type NodeRow, type RouteRow, type RoutesRows } from './rows.ts';

export interface PlacedNode {
  node: NodeRow;
  /** The finding or route that it is tied to. */
  above: string;
  /** From which step it is shown: the roads come first. */
  step: number;
  /** From the road to the words. */
  link: string;
  /** What is taken off the road on both sides; of a finding that others explain, nothing. */
  narrows?: string;
  /** The end of the link of what narrows the road. */
  dot?: Point;
  label: PlacedText;
  /** The whole of it, for pointers and focus. */
  area: Box;
}

export interface PlacedRoute {
  id: string;
  /** The middle of the road, up to the goal. */
  road: string;
  /** A chevron on the road: which way it goes. */
  way: string;
  /** Where the talk leaves a road at its name, it ends in these. */
  fading: (Point & { radius: number })[];
  name: PlacedLabel;
  silence?: PlacedText;
  nodes: PlacedNode[];
  /** Name and silence, for pointers and focus. */
  area: Box;
}

export interface RoutesLayout {
  width: number;
  height: number;
  /** How wide the roads are. */
  roadWidth: number;
  goal: Point & { radius: number; name: PlacedLabel };
  lead: PlacedLabel;
  routes: PlacedRoute[];
}

/** Font sizes: of the goal, of a road's name, and of what stands on it. */
export const FONT = { goal: 18, name: 17, small: SMALL };
export const DOT = 4.5;

interface Measures {
  width: number;
  road: number;
  /** How much of the width the first of two roads beside each other has, if they stand so. */
  beside?: number;
  /** Of several reasons the first half stands left of the last road, below the words of the one beside it. */
  bothSides?: true;
  /** From a baseline to the next finding's. A finger on a phone tells points of this pitch apart. */
  pitch: number;
  /** From the last of the goal's words to a road's name. */
  toName: number;
  /** From a road's own words to the first finding, beyond the pitch. */
  toFirst: number;
  /** How far a road runs on below its last words at least. */
  least: number;
  /** How much each level is indented. */
  indent: number;
  /** Above the first baseline of some words and below the last, what can be pointed at. */
  area: { above: number; below: number };
}
const ON_PAGE: Measures = {
  width: WIDTH.wide,
  road: 42,
  beside: 0.4,
  pitch: 33,
  toName: 36,
  toFirst: 4,
  least: 26,
  indent: 28,
  area: { above: LEADING + 2, below: 9 },
};
const ON_SLIDE: Measures = {
  ...ON_PAGE,
  width: SLIDE_WIDTH * 0.96,
  road: 30,
  beside: 0.47,
  bothSides: true,
  pitch: 24,
  toName: 20,
  toFirst: 0,
  least: 9,
  indent: 13,
  area: { above: 14.5, below: 5.5 },
};
const NARROW: Measures = { ...ON_PAGE, width: WIDTH.narrow, road: 28, beside: undefined, indent: 14 };

/** From a road's edge to the words beside it: a link and its dot fit there. */
const TO_WORDS = 34;
const EDGE = 4;
const CORNER = 30;
/** Of a road that fades: how many dots it ends in, and the space between each two. */
const FADING = { dots: 7, apart: 5 };
/** From one road to the name of the next below it. */
const APART = 46;
/** How much of half a road is taken off where it narrows, and along how much of the road. */
const NARROWING = { depth: 0.66, half: 11 };

export function layoutRoutes(rows: RoutesRows, form: Form, onSlide = false): RoutesLayout {
  const measures = form === 'narrow' ? NARROW : onSlide ? ON_SLIDE : ON_PAGE;
  const { width, road, beside, toName } = measures;
  const { routes, goal, lead } = rows;
  const half = road / 2;
  // It covers where the roads end.
  const radius = half + 3;
  const isBeside = beside !== undefined && routes.length === 2;
  /** The last road runs straight up to the goal; the others bend into it, or into that road. */
  const trunk = isBeside ? round(width * beside) + half : radius + 2;
  const side = isBeside ? half + 2 : trunk + road + 10;
  const words = (routes.length > 1 && !isBeside ? side : trunk) + half + TO_WORDS - 10;

  const goalY = radius + 3;
  const goalName = placeLabel(goal, { x: words, y: goalY + 6, room: width - words }, { size: FONT.goal });
  const leadSpot = { x: words, y: lastOf(goalName) + LEADING + 4, room: width - words };
  const placedLead = placeLabel(lead, leadSpot, { size: FONT.small });
  const start = lastOf(placedLead) + toName;

  let top = start;
  let besideIt: number | undefined;
  const placed = routes.map((route, index) => {
    const isLast = index === routes.length - 1;
    const x = isLast ? trunk : side;
    const right = isBeside && !isLast ? trunk - half - 16 : width;
    const down = isBeside && !isLast ? goalY + half + toName : top;
    const made = placeRoute(route, { x, right, top: down, besideIt }, measures);
    if (isBeside) besideIt = made.lastWords + toName / 2;
    else top = made.bottom + APART;
    return { ...made, x, isLast };
  });
  const bottom = Math.max(...placed.map((one) => one.bottom));
  return {
    width,
    height: round(bottom + EDGE),
    roadWidth: road,
    goal: { x: trunk, y: goalY, radius, name: goalName },
    lead: placedLead,
    routes: placed.map(({ x, isLast, top: from, bottom: to, ...one }) => {
      const line = pathRound(1);
      line.moveTo(x, one.fading.length > 0 ? one.stub : to);
      if (isLast) line.lineTo(trunk, goalY);
      else if (isBeside) {
        line.arcTo(x, goalY, trunk, goalY, CORNER);
        line.lineTo(trunk, goalY);
      } else {
        line.lineTo(x, from - 8);
        line.bezierCurveTo(x, from - 34, trunk, from - 24, trunk, from - 50);
      }
      const { stub: _, lastWords: __, ...shown } = one;
      return { ...shown, road: line.toString(), way: `M${x - 6},${round(from - 4)}l6,-6l6,6` };
    }),
  };
}

/**
 * The words of a road beside it, from its name down: `stub` is where the road ends if it fades. `besideIt` is where
 * what stands left of it can begin.
 */
function placeRoute(
  route: RouteRow,
  { x, right, top, besideIt = 0 }: { x: number; right: number; top: number; besideIt: number | undefined },
  { road, indent, pitch, toFirst, least, area, bothSides }: Measures,
) {
  const half = road / 2;
  const from = x + half + TO_WORDS - 10;
  const room = right - EDGE - from;
  const name = placeLabel(route.label, { x: from, y: top, room }, { size: FONT.name });
  const silence =
    route.silence === undefined
      ? undefined
      : placeText(
          route.silence,
          { x: from, y: lastOf(name) + LEADING + 6, room },
          { size: FONT.small, lines: wrapEvenly },
        );
  const lastWords = silence ? lastLine(silence) : lastOf(name);
  const aboveOf = new Map(
    flatten(route.against).flatMap((node) => node.under.map((under) => [under, node.id] as const)),
  );
  const reasons = bothSides && besideIt > 0 ? route.against.flatMap(({ under }) => under) : [];
  const onLeft = new Set(flatten(reasons.slice(0, Math.floor(reasons.length / 2))));
  const bottoms = { left: besideIt, right: lastWords + toFirst };
  const nodes = flatten(route.against).map((node): PlacedNode => {
    const depth = LEVELS.indexOf(node.level);
    const [side, to] = onLeft.has(node) ? (['left', -1] as const) : (['right', 1] as const);
    const wordsX = x + to * (half + TO_WORDS + depth * indent);
    const spot = {
      x: wordsX,
      y: bottoms[side] + pitch,
      room: side === 'left' ? wordsX - road * 1.7 : right - EDGE - wordsX,
      ...(side === 'left' && { anchor: 'end' as const }),
    };
    const label = placeText(node.label, spot, { size: FONT.small, lines: wrapEvenly });
    const level = round(label.y - 5);
    const width = Math.max(0, ...label.lines.map((line) => widthOf(line, FONT.small))) + 26;
    bottoms[side] = lastLine(label);
    const isObstacle = node.under.length === 0;
    const end = wordsX - to * 12;
    return {
      node,
      above: aboveOf.get(node) ?? route.finding.id,
      step: depth + 2,
      link: `M${x + to * (half + 2)},${level}H${round(end)}`,
      ...(isObstacle && {
        narrows: narrowing(x, level, half, onLeft.size > 0 ? [to] : [-1, 1]),
        dot: { x: round(end), y: level },
      }),
      label,
      area: {
        x: round(side === 'left' ? end + 10 - width : end - 10),
        y: round(label.y - area.above),
        width: round(width),
        height: round(lastLine(label) + area.below - label.y + area.above),
      },
    };
  });
  const stub = round(lastOf(name) + 6);
  const isFading = route.silence !== undefined && nodes.length === 0;
  const fading: PlacedRoute['fading'] = [];
  for (let left = isFading ? FADING.dots : 0, y = stub; left > 0; left--) {
    const radius = round((half * 0.7 * left) / FADING.dots);
    y = round(y + FADING.apart + radius);
    fading.push({ x, y, radius });
    y += radius;
  }
  return {
    id: route.finding.id,
    name,
    ...(silence && { silence }),
    nodes,
    fading,
    stub,
    top,
    lastWords,
    bottom: round(Math.max(lastWords, bottoms.left, bottoms.right, fading.at(-1)?.y ?? 0) + least),
    area: {
      x: from - 8,
      y: round(top - LEADING - 2),
      width: round(room + 10),
      height: round(lastWords + area.below - top + LEADING + 2),
    },
  };
}

/** A bite out of a road, on each of these sides. */
function narrowing(x: number, y: number, half: number, sides: readonly number[]): string {
  const along = NARROWING.half;
  return sides
    .map((to) => {
      const edge = round(x + to * (half + 2));
      // A curve reaches half as far as the point that it bends to.
      const bent = round(x + to * half * (1 - NARROWING.depth * 2));
      return `M${edge},${round(y - along)}Q${bent},${y} ${edge},${round(y + along)}`;
    })
    .join('');
}
