/** The narrow form: the roads run upwards along the left side. */
import { pathRound } from 'd3';
import { lastOf, placeLabel, placeText } from '../../../svg/label.tsx';
import { round } from '../../../svg/round.ts';
import { LEADING, lastLine } from '../../../svg/text.tsx';
import { placeBranch, ROOMY } from '../branches.ts';
import type { RoutesRows } from '../rows.ts';
import { NARROW } from './measures.ts';
import { FONT, type PlacedBar, type RoutesLayout } from './placed.ts';

export function layoutNarrow({ routes, goal, lead }: RoutesRows): RoutesLayout {
  const { width, road, trunk, side, over, beside, edge } = NARROW;
  const half = road / 2;
  const alone = routes.length === 1;
  const goalX = alone ? trunk : (trunk + side) / 2;
  const words = (alone ? trunk : side) + half + beside;
  const goalName = placeLabel(
    goal,
    { x: words, y: NARROW.goal.baseline, room: width - words },
    { size: FONT.goal },
  );
  const placedLead = placeLabel(
    lead,
    { x: words, y: lastOf(goalName) + LEADING + NARROW.goalToLead, room: width - words },
    { size: FONT.small },
  );

  let top = lastOf(placedLead) + NARROW.leadToRoutes;
  const placed = routes.map((route, index) => {
    const last = index === routes.length - 1;
    const x = last ? trunk : side;
    const from = x + half + beside;
    const room = width - from - edge;
    const name = placeLabel(route.label, { x: from, y: top + NARROW.topToName, room }, { size: FONT.name });
    const silenceY = lastOf(name) + LEADING + NARROW.nameToSilence;
    const silence =
      route.silence === undefined
        ? undefined
        : placeText(route.silence, { x: from, y: silenceY, room }, { size: FONT.small });
    let bottom = silence ? lastLine(silence) : lastOf(name);
    const area = { x: from - 7, y: top, width: width - from + 5, height: round(bottom + 10 - top) };
    const bars: PlacedBar[] = [];
    const nodes = route.against.flatMap((node) => {
      const y = round(bottom + NARROW.toBar);
      bars.push({ node, x1: x - half - over, x2: x + half + over, y1: y, y2: y });
      const branch = placeBranch(node, {
        x: from,
        y,
        room,
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
    const end = round(Math.max(bottom + NARROW.toEnd, top + NARROW.length));
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
