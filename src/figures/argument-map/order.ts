/** In which order the cards of each layer stand, and where arrows pass between them. */
import { Graph, layout } from '@dagrejs/dagre';
import { group, max, pairs, range } from 'd3';
import { assignLayers } from './assign-layers.ts';
import type { Block, BlockLink } from './blocks.ts';

/** A place in a layer: a card, or where arrows pass that end alike at one card. */
export interface Spot {
  id: string;
  layer: number;
  block?: Block;
}

export interface Ordered {
  /** The layers from the top one down, each from left to right. */
  layers: Spot[][];
  /** Each arrow with the spots that it goes through, from the card where it starts up to that where it ends. */
  ways: { link: BlockLink; through: Spot[] }[];
}

/**
 * Orders the cards in layers of at most `most`, each below all that it leads to.
 * How they lie from left to right is asked of Dagre, which lets arrows cross little.
 */
export function orderLayers(
  blocks: readonly Block[],
  links: readonly BlockLink[],
  most: number,
): Ordered | undefined {
  const layerOf = assignLayers(blocks, links, most);
  if (!layerOf) return undefined;
  const spots = new Map<string, Spot>();
  const spotAt = (spot: Spot): Spot => {
    const known = spots.get(spot.id) ?? spot;
    spots.set(spot.id, known);
    return known;
  };
  const cardOf = (block: Block): Spot => spotAt({ id: block.id, layer: layerOf.get(block.id) ?? 0, block });
  for (const block of blocks) cardOf(block);
  const ways = links.map((link) => {
    const [from, to] = [cardOf(link.from), cardOf(link.to)];
    // Arrows that end alike become one on their way.
    const passing = range(from.layer - 1, to.layer, -1).map((layer) =>
      spotAt({ id: `${to.id} ${link.type} ${link.basis} ${layer}`, layer }),
    );
    return { link, through: [from, ...passing, to] };
  });

  const xOf = askDagre(
    [...spots.values()],
    ways.flatMap(({ through }) => pairs(through)),
  );
  const layers = [...group(spots.values(), ({ layer }) => layer)].sort(([one], [other]) => one - other);
  return {
    layers: layers.map(([, layer]) => layer.sort((one, other) => xOf(one) - xOf(other))),
    ways,
  };
}

/** Lets Dagre lay out points in the layers given: what counts is their order from left to right. */
function askDagre(
  spots: readonly Spot[],
  joined: readonly (readonly [Spot, Spot])[],
): (spot: Spot) => number {
  const layerOf = new Map(spots.map(({ id, layer }) => [id, layer]));
  const last = max(layerOf.values()) ?? 0;
  const graph = new Graph();
  graph.setGraph({
    rankdir: 'BT',
    // Dagre counts from below, and keeps the odd layers for itself.
    ranker: (ranked: Graph) => {
      for (const id of ranked.nodes()) {
        const layer = layerOf.get(id);
        ranked.node(id).rank = layer === undefined ? -1 : (last - layer) * 2;
      }
    },
  });
  for (const { id } of spots) graph.setNode(id, { width: 1, height: 1 });
  for (const [one, other] of joined) graph.setEdge(one.id, other.id, {});
  layout(graph);
  return ({ id }) => graph.node(id).x;
}
