/** Which card goes in which layer: each below all that it leads to, few in a layer, and arrows short. */
import { max } from 'd3';
import type { Block, BlockLink } from './blocks.ts';

/** The layer of each card, by id, from 0 at the top; at most `most` cards in a layer. */
export type LayerOf = ReadonlyMap<string, number>;

/**
 * Fills the layers from the top, then moves and exchanges cards as long as that makes arrows shorter.
 * Nothing, where links go round in a circle: a circle has no top.
 */
export function assignLayers(
  blocks: readonly Block[],
  links: readonly BlockLink[],
  most: number,
): LayerOf | undefined {
  const layerOf = fill(blocks, links, most);
  return layerOf && shorten(layerOf, links, most);
}

/** First the cards below which most must still come, then those that wait longest. */
function fill(
  blocks: readonly Block[],
  links: readonly BlockLink[],
  most: number,
): Map<string, number> | undefined {
  const below = depths(blocks, links);
  const layerOf = new Map<string, number>();
  const readyAt = new Map<string, number>();
  for (let layer = 0; layerOf.size < blocks.length; layer++) {
    const ready = blocks.filter(
      ({ id }) =>
        !layerOf.has(id) &&
        links.every(({ from, to }) => from.id !== id || (layerOf.get(to.id) ?? layer) < layer),
    );
    if (ready.length === 0) return undefined;
    for (const { id } of ready) if (!readyAt.has(id)) readyAt.set(id, layer);
    ready.sort(
      (one, other) =>
        (below.get(other.id) ?? 0) - (below.get(one.id) ?? 0) ||
        (readyAt.get(one.id) ?? 0) - (readyAt.get(other.id) ?? 0),
    );
    for (const { id } of ready.slice(0, most)) layerOf.set(id, layer);
  }
  return layerOf;
}

/** How many layers must come below each card. */
function depths(blocks: readonly Block[], links: readonly BlockLink[]): Map<string, number> {
  const depth = new Map(blocks.map(({ id }) => [id, 0]));
  // A chain has fewer links than there are cards.
  for (let walked = 0, changed = true; changed && walked < blocks.length; walked++) {
    changed = false;
    for (const { from, to } of links) {
      const least = (depth.get(from.id) ?? 0) + 1;
      if ((depth.get(to.id) ?? 0) >= least) continue;
      depth.set(to.id, least);
      changed = true;
    }
  }
  return depth;
}

function shorten(start: Map<string, number>, links: readonly BlockLink[], most: number): Map<string, number> {
  const layerOf = new Map(start);
  const last = max(layerOf.values()) ?? 0;
  const ids = [...layerOf.keys()];
  const at = (id: string): number => layerOf.get(id) ?? 0;
  const allowed = (id: string): boolean =>
    links.every(({ from, to }) => (from.id !== id && to.id !== id) || at(to.id) < at(from.id));

  let best = lengthOf(links, at);
  const tryWith = (moves: [string, number][]): boolean => {
    const before = moves.map(([id]) => [id, at(id)] as const);
    for (const [id, layer] of moves) layerOf.set(id, layer);
    const length = moves.every(([id]) => allowed(id)) ? lengthOf(links, at) : Number.POSITIVE_INFINITY;
    if (length < best) {
      best = length;
      return true;
    }
    for (const [id, layer] of before) layerOf.set(id, layer);
    return false;
  };
  const improve = (id: string): boolean => {
    for (let layer = 0; layer <= last; layer++) {
      if (layer === at(id)) continue;
      const there = ids.filter((other) => at(other) === layer);
      if (there.length < most && tryWith([[id, layer]])) return true;
      for (const other of there)
        if (
          tryWith([
            [id, layer],
            [other, at(id)],
          ])
        )
          return true;
    }
    return false;
  };
  // Each improvement makes the whole shorter, so this ends.
  while (ids.filter(improve).length > 0);
  return layerOf;
}

/** How many layers arrows pass; those that end alike pass together, and count a little each. */
function lengthOf(links: readonly BlockLink[], at: (id: string) => number): number {
  const passed = new Set<string>();
  let each = 0;
  for (const { from, to, type, basis } of links)
    for (let layer = at(to.id) + 1; layer < at(from.id); layer++) {
      passed.add(`${to.id} ${type} ${basis} ${layer}`);
      each++;
    }
  return passed.size + each / 100;
}
