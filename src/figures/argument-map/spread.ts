/** Where the spots of layers stand from left to right: near what they are joined to, in their order, never overlapping. */
import { mean } from 'd3';
import type { Spot } from './order.ts';

/** The room that a spot needs, the gap to its neighbours included. */
type WidthOf = (spot: Spot) => number;

/** How often wishes are looked at again: after this many rounds nothing moves that an eye would see. */
const ROUNDS = 40;
/** How much the wish of a passing arrow counts against that of a card: what passes goes straight. */
const PASSING = 2;

/** The centre of each spot. Spots that are joined attract each other. */
export function spread(
  layers: readonly (readonly Spot[])[],
  joined: readonly (readonly [Spot, Spot])[],
  width: number,
  widthOf: WidthOf,
): ReadonlyMap<Spot, number> {
  const attracts = new Map(layers.flat().map((spot) => [spot, [] as Spot[]]));
  for (const [one, other] of joined) {
    attracts.get(one)?.push(other);
    attracts.get(other)?.push(one);
  }
  const centres = new Map<Spot, number>();
  for (const layer of layers)
    for (const [place, spot] of layer.entries()) centres.set(spot, ((place + 0.5) * width) / layer.length);

  for (let round = 0; round < ROUNDS; round++) {
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const wishes = layer.map(
        (spot) => mean(attracts.get(spot) ?? [], (other) => centres.get(other)) ?? centres.get(spot) ?? 0,
      );
      for (const [place, x] of keepApart(layer, wishes, width, widthOf).entries())
        centres.set(layer[place] as Spot, x);
    }
  }
  return centres;
}

/**
 * The places nearest to the wishes (least squares) that keep the order, leave each spot its width and stay
 * within the drawing: spots that push each other move as one, to the mean of their wishes.
 */
function keepApart(
  layer: readonly Spot[],
  wishes: readonly number[],
  width: number,
  widthOf: WidthOf,
): number[] {
  const before: number[] = [];
  let total = 0;
  for (const spot of layer) {
    before.push(total + widthOf(spot) / 2);
    total += widthOf(spot);
  }
  // Less the room of those before it, each may stand where it likes, as long as none goes back.
  const runs: { sum: number; weight: number; count: number }[] = [];
  for (const [index, { block }] of layer.entries()) {
    const weight = block ? 1 : PASSING;
    let run = { sum: ((wishes[index] ?? 0) - (before[index] ?? 0)) * weight, weight, count: 1 };
    for (let last = runs.at(-1); last && last.sum / last.weight >= run.sum / run.weight; last = runs.at(-1)) {
      runs.pop();
      run = { sum: run.sum + last.sum, weight: run.weight + last.weight, count: run.count + last.count };
    }
    runs.push(run);
  }
  return runs
    .flatMap(({ sum: wish, weight, count }) => new Array<number>(count).fill(wish / weight))
    .map((start, index) => Math.min(Math.max(start, 0), width - total) + (before[index] ?? 0));
}
