/** The layered form: what leads to a finding stands below it, and arrows go up. */
import { curveBumpY, group, line, max, mean, min, pairs } from 'd3';
import type { Box } from '../../svg/geometry.ts';
import { round } from '../../svg/round.ts';
import { HEAD_LENGTH, headAt } from './arrow-head.ts';
import { gatherBlocks } from './blocks.ts';
import { placeCard } from './card.ts';
import { type Ordered, orderLayers, type Spot } from './order.ts';
import type { Placed, PlacedGroup, PlacedHead, PlacedLine } from './parts.ts';
import type { ArgumentRows } from './rows.ts';
import { spread } from './spread.ts';

/** How many cards a layer may hold: what is tried, the best first. */
const MOST = [4, 5, 3];
/** With more of them arrows run so close that a list is clearer. */
const [MOST_CARDS, MOST_LINKS] = [36, 54];
const CARD = { least: 150, most: 212 };
/** Between two layers, between two cards, and between an arrow and what it passes. */
const GAP = { layer: 66, card: 18, arrow: 15 };
/** How far the outermost gaps may lie outside the drawing: there a card ends, and an arrow still has its width. */
const OUTSIDE = 5;
/** Between two arrows at one card. */
const PORT = 24;

/** Places the rows in layers below `top`; nothing, where they do not fit in the width. */
export function layoutLayers(rows: ArgumentRows, width: number, top: number): Placed | undefined {
  const { blocks, links } = gatherBlocks(rows);
  if (blocks.length > MOST_CARDS || links.length > MOST_LINKS) return undefined;
  for (const most of MOST) {
    const ordered = orderLayers(blocks, links, most);
    if (!ordered) return undefined;
    const cardWidth = Math.min(CARD.most, widestCard(ordered, width));
    if (cardWidth < CARD.least) continue;
    const joined = ordered.ways.flatMap(({ through }) => pairs(through));
    const centres = spread(ordered.layers, joined, width + OUTSIDE * 2, ({ block }) =>
      block ? cardWidth + GAP.card : GAP.arrow,
    );
    return place(ordered, { rows, cardWidth, top, xOf: (spot) => (centres.get(spot) ?? 0) - OUTSIDE });
  }
  return undefined;
}

/** How wide cards can be, so that each layer has room for its cards and for the arrows that pass it. */
const widestCard = ({ layers }: Ordered, width: number): number =>
  min(layers, (layer) => {
    const cards = layer.filter(({ block }) => block).length;
    const passing = layer.length - cards;
    return Math.floor((width + OUTSIDE * 2 - passing * GAP.arrow) / Math.max(1, cards)) - GAP.card;
  }) ?? 0;

interface Room {
  rows: ArgumentRows;
  cardWidth: number;
  top: number;
  xOf(spot: Spot): number;
}

/** Gives the layers their heights and draws the arrows: they bend between layers only, where no card is. */
function place({ layers, ways }: Ordered, { rows, cardWidth, top, xOf }: Room): Placed {
  const groups = new Map<Spot, PlacedGroup & { card: Box }>();
  const bands: Band[] = [];
  let y = top;
  for (const layer of layers) {
    for (const spot of layer) {
      if (!spot.block) continue;
      const x = round(xOf(spot) - cardWidth / 2);
      groups.set(spot, placeCard(spot.block, rows, { x, y, width: cardWidth }));
    }
    const bottom = max(layer, (spot) => bottomOf(groups.get(spot)?.card)) ?? y;
    bands.push({ top: y, bottom });
    y = bottom + GAP.layer;
  }

  const lines = new Map<string, PlacedLine>();
  const heads = new Map<string, PlacedHead>();
  const [starts, ends] = [portsOf(ways, 'from', { cardWidth, xOf }), portsOf(ways, 'to', { cardWidth, xOf })];
  for (const way of ways) {
    const { link, through } = way;
    const { type, basis, relations } = link;
    const end = ends.get(way) ?? 0;
    const tip = bottomOf(groups.get(through.at(-1) as Spot)?.card) + 2;
    const head = headAt(type, end, tip, 'up');
    const headKey = `${type} ${head.d} ${basis}`;
    heads.set(headKey, {
      head,
      type,
      basis,
      relations: [...(heads.get(headKey)?.relations ?? []), ...relations],
    });
    for (const d of piecesOf(through, { start: starts.get(way) ?? 0, end, tip, bands, xOf })) {
      const key = `${basis} ${d}`;
      lines.set(key, { d, basis, relations: [...(lines.get(key)?.relations ?? []), ...relations] });
    }
  }
  return {
    height: y - GAP.layer,
    groups: layers.flat().flatMap((spot) => groups.get(spot) ?? []),
    lines: [...lines.values()],
    heads: [...heads.values()],
  };
}

/** A layer's cards from top to bottom. */
interface Band {
  top: number;
  bottom: number;
}

/** The line of an arrow, cut wherever another may join it: a bend between two layers, then a straight way up. */
function piecesOf(
  through: readonly Spot[],
  {
    start,
    end,
    tip,
    bands,
    xOf,
  }: { start: number; end: number; tip: number; bands: Band[]; xOf: Room['xOf'] },
): string[] {
  const bandOf = ({ layer }: Spot): Band => bands[layer] ?? { top: 0, bottom: 0 };
  return pairs(through).flatMap(([here, above], index) => {
    const last = index === through.length - 2;
    const from: [number, number] = [index === 0 ? start : round(xOf(here)), bandOf(here).top];
    const x = round(last ? end : xOf(above));
    const { top, bottom } = bandOf(above);
    const [before, after] = last ? [bottom + HEAD_LENGTH + 2, tip + HEAD_LENGTH] : [bottom, top];
    const curve = line().curve(curveBumpY).digits(1);
    const bend = curve([from, [x, before]]) ?? '';
    return before === after ? [bend] : [bend, `M${x},${before}V${after}`];
  });
}

/** Where arrows start or end along a card, in the order in which they come, so that they do not cross there. */
function portsOf(
  ways: Ordered['ways'],
  end: 'from' | 'to',
  { cardWidth, xOf }: Pick<Room, 'cardWidth' | 'xOf'>,
): Map<Ordered['ways'][number], number> {
  const ports = new Map<Ordered['ways'][number], number>();
  const towards = ({ through }: Ordered['ways'][number]): number =>
    xOf(through.at(end === 'from' ? 1 : -2) as Spot);
  for (const here of group(ways, ({ link }) => link[end]).values()) {
    // Arrows that end alike share an end.
    const sorts = [
      ...group(here, (way) => (end === 'to' ? `${way.link.type} ${way.link.basis}` : way)).values(),
    ];
    sorts.sort((one, other) => (mean(one, towards) ?? 0) - (mean(other, towards) ?? 0));
    const between = Math.min(PORT, (cardWidth - PORT) / Math.max(1, sorts.length - 1));
    for (const [index, sort] of sorts.entries())
      for (const way of sort) {
        const card = xOf(way.through.at(end === 'from' ? 0 : -1) as Spot);
        ports.set(way, round(card + (index - (sorts.length - 1) / 2) * between));
      }
  }
  return ports;
}

const bottomOf = (card: Box | undefined): number => (card ? card.y + card.height : 0);
