/** The wide form: the roads run from left to right. */
import { pathRound } from 'd3';
import { type Label, lastOf, type PlacedLabel, placeLabel } from '../../../svg/label.tsx';
import { round } from '../../../svg/round.ts';
import { LEADING, lastLine, type PlacedText } from '../../../svg/text.tsx';
import { widthOf, wrap } from '../../../svg/text-width.ts';
import type { RouteRow, RoutesRows } from '../rows.ts';
import type { Measures } from './measures.ts';
import { placeAcross } from './on-road.ts';
import { FONT, type RoutesLayout } from './placed.ts';

export function layoutWide({ routes, goal, lead }: RoutesRows, measures: Measures): RoutesLayout {
  const { road, words, turn, corner, over, way } = measures;
  const half = road / 2;
  const nameRoom = turn - corner - words;
  const placedLead = placeLabel(
    lead,
    { x: words, y: measures.topToLead, room: nameRoom },
    { size: FONT.small },
  );

  let top = lastOf(placedLead) + measures.leadToRoutes;
  let goalY = 0;
  let goalName = placeGoal(goal, goalY, measures);
  const middles: number[] = [];
  const roads = routes.map((route, index) => {
    const nameSpot = { x: words, y: top + measures.topToName, room: nameRoom };
    const name = placeLabel(route.label, nameSpot, { size: FONT.name });
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
    placeLabel(goal, { x, y: baseline, room: width - x }, { size: FONT.goal });
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
