/** The lines between findings: along gutters and through the gaps of a column, never over words. */
import { least, mean, pairs, path } from 'd3';
import type { Point } from '../../svg/geometry.ts';
import { round } from '../../svg/round.ts';
import type { PlacedPoint } from './layout.ts';
import type { RelationRow } from './rows.ts';
import type { Gutter, Way } from './ways.ts';

export interface PlacedLine {
  relation: RelationRow;
  d: string;
}

/** What lines go round. */
export interface Ground {
  pointOf: ReadonlyMap<string, PlacedPoint>;
  /** The findings of each column in a band, from above. */
  columnAt(gutter: Gutter): readonly PlacedPoint[];
  /** Where a bundle runs in a gutter. */
  laneOf(bundle: string, gutter: Gutter): number;
  /** The middle of the free strip above a band. */
  aboveBand(band: number): number;
}

/** From a column to a line that passes it; between two lines side by side, and how far that may lead aside. */
const [CLEAR, APART, MOST_ASIDE] = [7, 6, 8];
/** How round a corner is, and what a detour may cost. */
const [CORNER, DETOUR] = [8, 200];

/** Draws every way, in the order given. */
export function drawLines(ways: readonly Way[], ground: Ground): PlacedLine[] {
  const portOf = placePorts(ways, ground);
  /** Where bundles cross a column or a strip: side by side. */
  const crossings = new Map<string, Map<string, number>>();
  const cross = (where: string, bundle: string, wanted: number, onward: number): number => {
    const taken = crossings.get(where) ?? new Map<string, number>();
    crossings.set(where, taken);
    const own = `${bundle} ${wanted}`;
    const known = taken.get(own);
    if (known !== undefined) return known;
    let y = wanted;
    // What goes on upwards passes above the others, and what goes on downwards below them.
    const aside = onward < wanted ? -APART : APART;
    while ([...taken.values()].some((other) => Math.abs(other - y) < APART)) y += aside;
    // What has no room of its own in a gap runs with the first.
    if (Math.abs(y - wanted) > MOST_ASIDE) y = wanted;
    taken.set(own, y);
    return y;
  };

  return ways.map((way) => {
    const { relation, bundle, gutters } = way;
    const [start, end] = [portOf(way, 'to'), portOf(way, 'from')];
    const points: Point[] = [start];
    let y = start.y;
    for (const [one, other] of pairs(gutters)) {
      points.push({ x: ground.laneOf(bundle, one), y });
      if (one.band !== other.band) {
        const band = one.band < other.band ? one.band + 1 : one.band;
        y = cross(`above ${band}`, bundle, ground.aboveBand(band), end.y);
      } else {
        const place = Math.min(one.place, other.place);
        const column = ground.columnAt({ band: one.band, place });
        y = cross(`${one.band} ${place}`, bundle, gapNear(column, end.y), end.y);
      }
      points.push({ x: ground.laneOf(bundle, one), y });
    }
    const last = gutters.at(-1);
    if (last) for (const at of [y, end.y]) points.push({ x: ground.laneOf(bundle, last), y: at });
    points.push(end);
    return { relation, d: roundedPath(points) };
  });
}

/** Where lines touch a finding: those on one side of it lie one below the other, as their other ends do. */
function placePorts(ways: readonly Way[], { pointOf }: Ground): (way: Way, end: 'to' | 'from') => Point {
  const nameOf = ({ relation, bundle }: Way, end: 'to' | 'from'): string =>
    end === 'to' ? bundle : `${relation.from} ${relation.to} ${relation.type} ${relation.basis}`;
  const middleOf = (id: string): number => {
    const area = pointOf.get(id)?.area;
    return area ? area.y + area.height / 2 : 0;
  };
  const ports = Map.groupBy(
    ways.flatMap((way) =>
      (['to', 'from'] as const).map((end) => ({
        side: `${way.relation[end]} ${way.ends[end]}`,
        name: nameOf(way, end),
        other: middleOf(way.relation[end === 'to' ? 'from' : 'to']),
      })),
    ),
    ({ side }) => side,
  );
  return (way, end) => {
    const id = way.relation[end];
    const area = pointOf.get(id)?.area ?? { x: 0, y: 0, width: 0, height: 0 };
    const named = Map.groupBy(ports.get(`${id} ${way.ends[end]}`) ?? [], ({ name }) => name);
    const order = [...named]
      .map(([name, all]) => ({ name, other: mean(all, ({ other }) => other) ?? 0 }))
      .sort((one, other) => one.other - other.other)
      .map(({ name }) => name);
    const step = Math.min(APART, (area.height - 10) / Math.max(1, order.length - 1));
    return {
      x: way.ends[end] === 'left' ? area.x : area.x + area.width,
      y: middleOf(id) + (order.indexOf(nameOf(way, end)) - (order.length - 1) / 2) * step,
    };
  };
}

/**
 * Where a line can cross a column, as near as may be to this height: between two findings, above all or below all.
 * Between findings that stand in it would seem to belong to their bar, so it makes a detour for another gap.
 */
function gapNear(column: readonly PlacedPoint[], wanted: number): number {
  const [first, last] = [column[0]?.area, column.at(-1)?.area];
  if (!first || !last) return wanted;
  const below = last.y + last.height + CLEAR;
  if (wanted >= below) return wanted;
  const gaps = [
    { y: first.y - CLEAR, detour: 0 },
    ...pairs(column).map(([{ area }, other]) => ({
      y: (area.y + area.height + other.area.y) / 2,
      detour: other.indented ? DETOUR : 0,
    })),
    { y: below, detour: 0 },
  ];
  return least(gaps, ({ y, detour }) => Math.abs(y - wanted) + detour)?.y ?? wanted;
}

/** A path along straight pieces, with its corners rounded. */
function roundedPath(all: readonly Point[]): string {
  const points = all.filter(({ x, y }, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    if (before && before.x === x && before.y === y) return false;
    // What lies between two others on one straight line is no corner.
    return !(before && after && ((before.x === x && after.x === x) || (before.y === y && after.y === y)));
  });
  const line = path();
  const [first, ...rest] = points;
  if (!first) return '';
  line.moveTo(round(first.x), round(first.y));
  for (const [at, point] of rest.entries()) {
    const [before, after] = [points[at], rest[at + 1]];
    if (!before || !after) line.lineTo(round(point.x), round(point.y));
    else {
      const reach = (other: Point): number => Math.hypot(other.x - point.x, other.y - point.y) / 2;
      line.arcTo(point.x, point.y, after.x, after.y, Math.min(CORNER, reach(before), reach(after)));
    }
  }
  return line.toString();
}
