/**
 * Where the people of a network stand round the one in the middle, who is at 0, 0.
 * All shapes begin with the same places, so that only what hinders differs from one drawing to the next.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  randomLcg,
  type SimulationNodeDatum,
} from 'd3';
import type { NetworkShape } from '../../schema/figures/ego-networks.ts';
import type { Point } from '../../svg/geometry.ts';

/** Enough to be a network, few enough to see each. It counts nobody: the drawing says so. */
const PEOPLE = 5;
/** Any number would do. This one leaves the same drawing at every build. */
const SEED = 0.57;
/** The first place is below the middle, so that none is above it, where what hangs from someone would hide the tie. */
const BELOW = Math.PI / 2;
const TICKS = 240;
/** How far people stand from the middle, and how much room each takes with what it carries. */
const NEAR = 60;
const REACH: Record<NetworkShape, number> = { sparse: NEAR, distant: 96, burdened: 64, overloaded: 66 };
const ROOM: Record<NetworkShape, number> = { sparse: 16, distant: 16, burdened: 24, overloaded: 28 };
const REPULSION = -40;

/** The places round the middle for a shape, in an order that is the same for all shapes. Not rounded. */
export function placePeople(shape: NetworkShape): Point[] {
  const random = randomLcg(SEED);
  const start = Array.from({ length: PEOPLE }, (_, index): Point => {
    const angle = ((index + (random() - 0.5) * 0.3) / PEOPLE) * Math.PI * 2 + BELOW;
    return { x: Math.cos(angle) * NEAR, y: Math.sin(angle) * NEAR };
  });
  return settle(start, REACH[shape], ROOM[shape]);
}

function settle(start: Point[], reach: number, room: number): Point[] {
  const random = randomLcg(SEED);
  const ego: SimulationNodeDatum = { fx: 0, fy: 0 };
  const people: SimulationNodeDatum[] = start.map((point) => ({ ...point }));
  const ties = people.map((person) => ({
    source: ego,
    target: person,
    length: reach * (0.9 + random() * 0.2),
  }));
  forceSimulation([ego, ...people])
    .randomSource(randomLcg(SEED))
    .force(
      'ties',
      forceLink<SimulationNodeDatum, (typeof ties)[number]>(ties)
        .distance(({ length }) => length)
        .strength(1),
    )
    .force('apart', forceManyBody().strength(REPULSION))
    .force('room', forceCollide(room))
    .stop()
    .tick(TICKS);
  return people.map(({ x = 0, y = 0 }) => ({ x, y }));
}
